package openhall.ideas.reports;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.Proposal;
import openhall.ideas.Visibility;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** An idea or a comment that somebody reports: its words, whether everyone can read it, and where. */
public record Reported(
        String ref,
        String title,
        String visibility,
        String ideaRef,
        @Nullable UUID authorId) {
    private static final String IDEA =
            "select i.ref, i.title, i.visibility, i.ref as idea_ref, i.author_id from idea i where i.ref = :ref";

    private static final String COMMENT = """
            select c.ref, c.words as title, c.visibility, i.ref as idea_ref, c.author_id
              from idea_comment c join idea i on i.id = c.idea_id where c.ref = :ref""";

    /** What everyone can read, or could before it was hidden; nothing else can be reported. */
    public static Reported published(@Nullable String ref) {
        var found = of(ref);
        if (!found.isPublished()) {
            throw new NotFoundException();
        }
        return found;
    }

    static Reported of(@Nullable String ref) {
        if (ref == null || !ref.matches("(ID|C)-[0-9]{1,18}")) {
            throw new NotFoundException();
        }
        return Panache.getSession()
                .createNativeQuery(ref.startsWith("ID") ? IDEA : COMMENT, Object[].class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("visibility", String.class)
                .addScalar("idea_ref", String.class)
                .addScalar("author_id", UUID.class)
                .setParameter("ref", ref)
                .getResultList()
                .stream()
                .findFirst()
                .map(Reported::row)
                .orElseThrow(NotFoundException::new);
    }

    private static Reported row(Object[] row) {
        return new Reported((String) row[0], (String) row[1], (String) row[2], (String) row[3], (UUID) row[4]);
    }

    public boolean isIdea() {
        return ref.startsWith("ID");
    }

    public boolean isPublished() {
        return visibility.equals(Visibility.PUBLISHED.name());
    }

    public String state() {
        return Visibility.valueOf(visibility).text();
    }

    /** Where everyone reads it. */
    public String path() {
        return "/ideas/" + ideaRef;
    }

    public String moderationPath() {
        return isIdea() ? "/moderation/" + ref : "/moderation/comments/" + ref;
    }

    boolean isBy(Person person) {
        return Objects.equals(authorId, person.id);
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(title);
    }
}
