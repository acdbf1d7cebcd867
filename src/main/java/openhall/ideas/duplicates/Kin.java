package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/**
 * What an idea has to do with others, as everyone reads it: where it goes on, what was merged into it, what it is like,
 * and how many more people supported what was merged into it and do not support this one.
 */
public record Kin(@Nullable Relative goesOnIn, List<Relative> mergedHere, List<Relative> alike, long more) {

    /** Another idea that everyone can read. */
    public record Relative(String ref, String title) {
        public String path() {
            return "/ideas/" + ref;
        }

        public String unlinkText() {
            return "Remove the link with " + ref;
        }
    }

    private static final Kin NONE = new Kin(null, List.of(), List.of(), 0);

    private static final String OF = """
            with recursive onward(id, into_id) as (
                select i.id, i.merged_into_id from idea i where i.id = :idea
                union
                select n.id, n.merged_into_id from onward o join idea n on n.id = o.into_id),
            merged(id) as (
                select i.id from idea i where i.merged_into_id = :idea
                union
                select i.id from merged m join idea i on i.merged_into_id = m.id)
            select 'ON', i.ref, i.title, cast(0 as bigint), i.id
              from onward o join idea i on i.id = o.id
             where o.into_id is null and i.id <> :idea and i.visibility = 'PUBLISHED'
            union all
            select 'HERE', i.ref, i.title, cast(0 as bigint), i.id
              from merged m join idea i on i.id = m.id where i.visibility = 'PUBLISHED'
            union all
            select 'ALIKE', i.ref, i.title, cast(0 as bigint), i.id
              from alike_link l join idea i on i.id in (l.one_id, l.other_id) and i.id <> :idea
             where (l.one_id = :idea or l.other_id = :idea) and i.visibility = 'PUBLISHED'
            union all
            select 'MORE', '', '', count(distinct s.person_id), cast(null as uuid)
              from merged m join support s on s.idea_id = m.id
             where not exists (select 1 from support o where o.idea_id = :idea and o.person_id = s.person_id)
             order by 5""";

    /** One statement, or none for an idea that has nothing to do with another. */
    public static Kin of(Idea idea) {
        return idea.kinCount == 0 ? NONE : of(idea.id);
    }

    private static Kin of(UUID id) {
        List<?> found = Panache.getEntityManager()
                .createNativeQuery(OF)
                .setParameter("idea", id)
                .getResultList();
        var rows = found.stream().map(Object[].class::cast).toList();
        var on = named("ON", rows);
        var more = rows.stream()
                .filter(row -> row[0].equals("MORE"))
                .mapToLong(row -> ((Number) row[3]).longValue())
                .sum();
        return new Kin(on.isEmpty() ? null : on.get(0), named("HERE", rows), named("ALIKE", rows), more);
    }

    private static List<Relative> named(String sort, List<Object[]> rows) {
        var relatives = new ArrayList<Relative>();
        for (var row : rows) {
            if (row[0].equals(sort)) {
                relatives.add(new Relative(row[1].toString(), row[2].toString()));
            }
        }
        return relatives;
    }

    /** How many more, beside those who support this one; empty when there are none. */
    public String moreText() {
        if (more == 0) {
            return "";
        }
        var ideas = mergedHere.size() == 1 ? "an idea that was merged into it" : "ideas that were merged into it";
        return (more == 1 ? "1 more person" : more + " more people") + " supported " + ideas;
    }
}
