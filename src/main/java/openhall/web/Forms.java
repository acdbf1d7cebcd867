package openhall.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what was sent against the rules written on its record. */
@ApplicationScoped
public class Forms {
    static final int LONGEST = 20_000;

    @Inject
    Validator validator;

    public <F extends Record> void require(F form, Function<FormErrors, TemplateInstance> page) {
        require(form, FormErrors.none(), page);
    }

    public <F extends Record> void require(F form, FormErrors more, Function<FormErrors, TemplateInstance> page) {
        var errors = errorsOf(form).addAll(more).addAll(unseen(form)).inOrderOf(fields(form));
        if (errors.any()) {
            throw new UnprocessablePage(page.apply(errors));
        }
    }

    public void requireJson(@Nullable Record body) {
        requireJson(body, FormErrors.none());
    }

    public void requireJson(@Nullable Record body, FormErrors more) {
        var errors = body == null ? new FormErrors().add("body", "Send a JSON object") : errorsOf(body);
        errors.addAll(more);
        if (body != null) {
            errors.addAll(unseen(body));
        }
        if (errors.any()) {
            throw new UnprocessableJson(body == null ? errors : errors.inOrderOf(fields(body)));
        }
    }

    /** What a person typed, without the spaces around it; nothing typed is the empty text. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    /** Whether the database can hold this text at all; anything else is nobody's name and no reference. */
    public static boolean isKeepable(String typed) {
        return typed.indexOf('\0') < 0 && !hasLoneSurrogate(typed);
    }

    private static List<String> fields(Record form) {
        return Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private <F extends Record> FormErrors errorsOf(F form) {
        var errors = new FormErrors();
        eachText(form, (field, typed) -> unsafe(typed, field, errors));
        var names = fields(form);
        validator.validate(form).stream()
                .sorted(Comparator.comparingInt(violation -> names.indexOf(field(violation))))
                .forEach(violation -> errors.add(field(violation), violation.getMessage()));
        return errors;
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("[\\[.].*", "");
    }

    /** Said last: where a text is asked for, the page's own words for nothing typed are better. */
    private static FormErrors unseen(Record form) {
        var errors = new FormErrors();
        eachText(form, (field, typed) -> {
            if (isUnseen(typed)) {
                errors.add(field, "Nobody can see this text. Type it again");
            }
        });
        return errors;
    }

    private static void eachText(Record form, BiConsumer<String, String> look) {
        for (var component : form.getClass().getRecordComponents()) {
            var value = read(form, component);
            var texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (var text : texts) {
                if (text instanceof String typed) {
                    look.accept(component.getName(), typed);
                }
            }
        }
    }

    private static void unsafe(String typed, String field, FormErrors errors) {
        if (typed.length() > LONGEST) {
            errors.add(field, "This text is too long. Use 20,000 characters or fewer");
        } else if (typed.codePoints().anyMatch(Forms::cannotBeShown)) {
            errors.add(field, "This text holds hidden characters that cannot be kept. Type it again without them");
        }
    }

    /** Controls, halves of characters, and what Unicode keeps free for programs: no page, feed or database takes them. */
    private static boolean cannotBeShown(int c) {
        var half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        var noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return isHiddenControl(c) || half || noCharacter;
    }

    /** Signs that only direct or join others are kept, but are not a text on their own. */
    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** More than what counts as nothing typed, and still nothing. */
    private static boolean isUnseen(String typed) {
        return !typed.trim().isEmpty() && typed.codePoints().noneMatch(Forms::isSeen);
    }

    private static boolean isHiddenControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean hasLoneSurrogate(String typed) {
        return typed.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static @Nullable Object read(Record form, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
