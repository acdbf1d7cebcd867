package openhall.ideas.following;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.UUID;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** Whether somebody supports an idea, and whether they follow it: one statement for both, none for who is signed out. */
public record Stance(boolean supports, boolean follows) {
    private static final String ASKED = """
            select exists (select 1 from support s where s.idea_id = :idea and s.person_id = :person) as supports,
                   exists (select 1 from follow f where f.idea_id = :idea and f.person_id = :person) as follows""";

    public static Stance of(Idea idea, @Nullable UUID personId) {
        if (personId == null) {
            return new Stance(false, false);
        }
        var row = (Object[]) Panache.getEntityManager()
                .createNativeQuery(ASKED)
                .setParameter("idea", idea.id)
                .setParameter("person", personId)
                .getSingleResult();
        return new Stance((Boolean) row[0], (Boolean) row[1]);
    }
}
