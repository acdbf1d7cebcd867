package openhall.ideas.timing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openhall.activity.WorkingDays;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** From the day an idea was first published to the day it was first decided, as far as that had happened by a moment. */
record Wait(LocalDate published, @Nullable LocalDate decided) {

    /** From the moves alone, which are only ever added to; an idea that was hidden or merged by then is not in it. */
    private static final String WAITS = """
            select min(m.moved_at) filter (where m.axis = 'VISIBILITY' and m.to_state = 'PUBLISHED') as published,
                   min(m.moved_at) filter (where m.axis = 'DECISION' and m.to_state in (
                       'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')) as decided
              from idea_move m
             where m.moved_at < :before
             group by m.idea_id
            having (array_agg(m.to_state order by m.moved_at desc, m.id desc)
                    filter (where m.axis = 'VISIBILITY'))[1] = 'PUBLISHED'
               and coalesce((array_agg(m.to_state order by m.moved_at desc, m.id desc)
                    filter (where m.axis = 'DECISION'))[1], '') <> 'MERGED'
            """;

    static List<Wait> before(Instant before, EntityManager em) {
        var rows = em.unwrap(Session.class)
                .createNativeQuery(WAITS, Object[].class)
                .addScalar("published", Instant.class)
                .addScalar("decided", Instant.class)
                .setParameter("before", before)
                .getResultList();
        var waits = new ArrayList<Wait>();
        for (var row : rows) {
            var decided = row[1] instanceof Instant at ? WorkingDays.day(at) : null;
            waits.add(new Wait(WorkingDays.day((Instant) row[0]), decided));
        }
        return waits;
    }

    /** Working days until the decision, if it came after a day. */
    Optional<Long> daysIfDecidedAfter(LocalDate day) {
        return Optional.ofNullable(decided).filter(on -> on.isAfter(day)).map(on -> WorkingDays.between(published, on));
    }

    boolean isDecidedWithin(int days) {
        var on = decided;
        return on != null && WorkingDays.between(published, on) <= days;
    }
}
