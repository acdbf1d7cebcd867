package openhall.ideas;

import java.util.List;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** The words of an idea as its author wrote them. */
public record Proposal(
        String title,
        String problem,
        String suggestion,
        @Nullable String area) {
    private static final String BREAKS = "[\\s\\u2028\\u2029]+";

    // A title is one line: it becomes the subject of a letter.
    public Proposal {
        title = title.strip().replaceAll(BREAKS, " ");
        area = area == null || area.isBlank() ? null : area.strip().replaceAll(BREAKS, " ");
    }

    /** The paragraphs of a text that was typed with line breaks. */
    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Who sends it: a person who is signed in, or a name and an email address that are still to be confirmed. */
    public record Sender(
            @Nullable Person person, String name, @Nullable String email, boolean showName) {
        public static Sender signedIn(Person person, boolean showName) {
            return new Sender(person, person.name, null, showName);
        }

        public static Sender signedOut(String name, String email, boolean showName) {
            return new Sender(null, name, email, showName);
        }
    }
}
