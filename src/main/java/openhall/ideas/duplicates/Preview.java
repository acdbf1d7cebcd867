package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import openhall.ideas.Idea;

/** What a merger would do to people, counted before anybody decides. */
record Preview(Idea idea, Idea target, long followers, long moving, long asked) {
    private static final String COUNTS = """
            select (select count(*) from follow f join person p on p.id = f.person_id
                     where f.idea_id = :idea and p.left_at is null) as followers,
                   (select count(*) from follow f join person p on p.id = f.person_id
                     where f.idea_id = :idea and p.left_at is null
                       and f.person_id is distinct from cast(:author as uuid)
                       and not exists (
                           select 1 from follow o where o.idea_id = :target and o.person_id = f.person_id)) as moving,
                   (select count(*) from support s join person p on p.id = s.person_id
                     where s.idea_id = :idea and p.left_at is null
                       and s.person_id is distinct from cast(:author as uuid)
                       and not exists (
                           select 1 from support o where o.idea_id = :target and o.person_id = s.person_id)) as asked
            """;

    static Preview of(Idea idea, Idea target) {
        var row = (Object[]) Panache.getEntityManager()
                .createNativeQuery(COUNTS)
                .setParameter("idea", idea.id)
                .setParameter("target", target.id)
                .setParameter("author", target.author == null ? null : target.author.id.toString())
                .getSingleResult();
        return new Preview(idea, target, number(row[0]), number(row[1]), number(row[2]));
    }

    /** Whether the two can be merged as they are now; the verb asks again. */
    public boolean isPossible() {
        var alone = !idea.isMerged() && !target.isMerged();
        return alone && !idea.decision.isFinal() && !idea.id.equals(target.id);
    }

    public String followersText() {
        return counted(followers, "person follows", "people follow");
    }

    public String askedText() {
        return counted(asked, "person", "people");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
