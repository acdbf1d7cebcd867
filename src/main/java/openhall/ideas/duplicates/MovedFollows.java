package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** Whoever follows an idea follows the one it is merged into, and only through it; nobody chose that themselves. */
final class MovedFollows {
    private static final String GO = """
            insert into follow (id, idea_id, person_id, via_id, since)
            select uuidv7(), t.id, w.person_id, cast(:from as uuid), cast(:at as timestamptz)
              from (select f.person_id from follow f where f.idea_id = :from
                    union
                    select i.author_id from idea i where i.id = :from and i.author_id is not null) w
              join idea t on t.id = :into
             where w.person_id is distinct from t.author_id
            on conflict (idea_id, person_id) do nothing""";

    private static final String CAME = """
            select cast(f.person_id as text) from follow f
             where f.idea_id = :into and f.via_id = :from and f.person_id = any (cast(:people as uuid[]))
             order by f.id""";

    private static final String ALL_CAME = """
            select cast(f.person_id as text) from follow f
             where f.idea_id = :into and f.via_id = :from order by f.id""";

    /** Somebody can come from two ideas that were merged into one; then the other one still brings them. */
    private static final String BY_ANOTHER = """
            update follow f set via_id = m.idea_id
              from merger m join idea i on i.id = m.idea_id
             where f.idea_id = :into and f.via_id = :from and f.person_id = any (cast(:people as uuid[]))
               and m.target_id = f.idea_id and m.undone_at is null and m.idea_id <> :from
               and (i.author_id = f.person_id or exists (
                   select 1 from follow o where o.idea_id = m.idea_id and o.person_id = f.person_id))""";

    private static final String LEAVE = """
            delete from follow f
             where f.idea_id = :into and f.via_id = :from and f.person_id = any (cast(:people as uuid[]))""";

    private MovedFollows() {}

    static void go(Merger merger) {
        about(GO, merger.idea, merger.target)
                .setParameter("at", merger.mergedAt)
                .executeUpdate();
    }

    /** Also from where the other idea was merged into since, as far as nothing else brings them there. */
    static void goBack(Merger undone) {
        leave(undone.idea, undone.target, rows(about(ALL_CAME, undone.idea, undone.target)));
    }

    private static void leave(Idea from, @Nullable Idea into, List<String> people) {
        if (into == null || people.isEmpty()) {
            return;
        }
        among(people, BY_ANOTHER, from, into).executeUpdate();
        var gone = rows(among(people, CAME, from, into));
        among(gone, LEAVE, from, into).executeUpdate();
        leave(into, into.mergedInto, gone);
    }

    private static Query among(List<String> people, String sql, Idea from, Idea into) {
        return about(sql, from, into).setParameter("people", "{" + String.join(",", people) + "}");
    }

    private static Query about(String sql, Idea from, Idea into) {
        UUID one = from.id;
        UUID other = into.id;
        return Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("from", one)
                .setParameter("into", other);
    }

    private static List<String> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object::toString).toList();
    }
}
