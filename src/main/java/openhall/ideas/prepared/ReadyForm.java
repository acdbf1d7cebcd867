package openhall.ideas.prepared;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** Which of the decisions that are kept ready are published now. */
record ReadyForm(@RestForm List<String> chosen) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    ReadyForm {
        chosen = chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).toList();
    }

    static ReadyForm blank() {
        return new ReadyForm(List.of());
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (chosen.isEmpty()) {
            errors.add("chosen", "Choose at least one decision");
        } else if (ids().size() < chosen.size()) {
            errors.add("chosen", "Choose decisions from the list");
        }
        return errors;
    }

    List<UUID> ids() {
        return chosen.stream()
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .toList();
    }
}
