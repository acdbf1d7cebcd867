package openhall.ideas;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import openhall.strategy.Tally;

/** How many of the published ideas, counted in one statement. */
record Share(long part, long whole) {
    static Share replied(EntityManager em) {
        return of(em.createQuery("""
                        select count(case when i.waitingSince is null then 1 end), count(i.id) from Idea i
                        where i.visibility = :published
                        """, Object[].class)
                .setParameter("published", Visibility.PUBLISHED)
                .getSingleResult());
    }

    static Share adopted(EntityManager em) {
        return of(em.createQuery("""
                        select count(case when i.decision in :accepted then 1 end), count(i.id) from Idea i
                        where i.visibility = :published and i.waitingSince is null
                        """, Object[].class)
                .setParameter("accepted", EnumSet.of(Decision.ACCEPTED, Decision.ACCEPTED_IN_PART))
                .setParameter("published", Visibility.PUBLISHED)
                .getSingleResult());
    }

    /** Ideas are counted for the whole council: nobody's unit or audience is in them. */
    List<Tally> tallies() {
        return List.of(new Tally(null, null, part, whole));
    }

    private static Share of(Object[] row) {
        return new Share(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
