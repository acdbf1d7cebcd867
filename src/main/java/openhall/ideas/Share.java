package openhall.ideas;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import openhall.strategy.Tally;

/** How many of the ideas that were published just before a moment, counted in one statement from the moves they made. */
record Share(long part, long whole) {
    private static final List<String> WAITING = names(Arrays.stream(Decision.values())
            .filter(decision -> !decision.isFinal())
            .toList());

    private static final String STATES = """
            with seen as (
                select distinct on (m.idea_id) m.idea_id, m.to_state from idea_move m
                where m.axis = 'VISIBILITY' and m.moved_at < :before
                order by m.idea_id, m.moved_at desc, m.id desc),
            decided as (
                select distinct on (m.idea_id) m.idea_id, m.to_state from idea_move m
                where m.axis = 'DECISION' and m.moved_at < :before
                order by m.idea_id, m.moved_at desc, m.id desc),
            published as (
                select coalesce(d.to_state, 'OPEN') as decision
                from seen v left join decided d on d.idea_id = v.idea_id
                where v.to_state = 'PUBLISHED' and coalesce(d.to_state, 'OPEN') <> 'MERGED')
            """;

    static Share replied(EntityManager em, Instant before) {
        return of(em.createNativeQuery(
                        STATES + "select count(*) filter (where decision not in :waiting), count(*) from published")
                .setParameter("waiting", WAITING)
                .setParameter("before", before)
                .getSingleResult());
    }

    static Share adopted(EntityManager em, Instant before) {
        return of(em.createNativeQuery(STATES
                        + "select count(*) filter (where decision in :accepted), count(*) from published"
                        + " where decision not in :waiting")
                .setParameter("accepted", names(EnumSet.of(Decision.ACCEPTED, Decision.ACCEPTED_IN_PART)))
                .setParameter("waiting", WAITING)
                .setParameter("before", before)
                .getSingleResult());
    }

    private static List<String> names(Collection<Decision> decisions) {
        return decisions.stream().map(Decision::name).toList();
    }

    /** Ideas are counted for the whole council: nobody's unit or audience is in them. */
    List<Tally> tallies() {
        return List.of(new Tally(null, null, part, whole));
    }

    private static Share of(Object found) {
        var row = (Object[]) found;
        return new Share(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
