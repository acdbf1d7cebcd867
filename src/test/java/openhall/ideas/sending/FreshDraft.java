package openhall.ideas.sending;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** A draft that no other test has touched, with every answer; each way answers its key. */
public final class FreshDraft {
    private FreshDraft() {}

    /** Of somebody signed out. */
    public static String whole() {
        return titled("Fresh draft " + UUID.randomUUID());
    }

    public static String titled(String title) {
        return begin(answers(title, "Rosa Testperson", UUID.randomUUID() + "@example.org"), null);
    }

    public static String by(String email) {
        return begin(answers("Fresh draft " + UUID.randomUUID(), "Rosa Testperson", email), null);
    }

    public static String called(String title, String email) {
        return begin(answers(title, "Rosa Testperson", email), null);
    }

    public static String of(UUID personId) {
        return of(personId, "Fresh draft " + UUID.randomUUID());
    }

    public static String of(UUID personId, String title) {
        return begin(answers(title, null, null), personId);
    }

    private static String begin(IdeaForm answers, @Nullable UUID personId) {
        return In.tx(() -> {
            Person by = personId == null ? null : Objects.requireNonNull(Person.findById(personId));
            return IdeaDraft.begin(answers, by, Instant.now()).draftKey.toString();
        });
    }

    private static IdeaForm answers(String title, @Nullable String name, @Nullable String email) {
        return new IdeaForm(
                title, "There is no seat", "Put one there", "Somers Town", name, email, "no", null, null, null);
    }
}
