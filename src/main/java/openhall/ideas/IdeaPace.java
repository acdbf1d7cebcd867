package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.strategy.PaceSource;

/** How long ideas wait for the council's decision, and what it accepted for being done. */
@ApplicationScoped
public class IdeaPace implements PaceSource {
    public static final String DECIDED = "ideas.decided";
    public static final String DELIVERED = "ideas.delivered";

    /**
     * The first decision counts, and the first time the work was done. What was hidden, withdrawn or stopped before that
     * waits for nothing.
     */
    private static final String PIECES = """
            select 'ideas.decided' as stage, min(m.moved_at) is null as waits,
                   cast(extract(epoch from
                       coalesce(min(m.moved_at), greatest(cast(:at as timestamptz), i.published_at)) - i.published_at)
                       / 86400 as double precision) as days
              from idea i
              left join idea_move m on m.idea_id = i.id and m.axis = 'DECISION' and m.moved_at >= i.published_at
               and m.to_state in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
             where i.published_at is not null
             group by i.id
            having min(m.moved_at) is not null
                or (i.visibility = 'PUBLISHED' and i.decision in ('OPEN', 'UNDER_REVIEW', 'SHORTLISTED'))
            union all
            select 'ideas.delivered', min(d.moved_at) is null,
                   cast(extract(epoch from
                       coalesce(min(d.moved_at), greatest(cast(:at as timestamptz), min(m.moved_at))) - min(m.moved_at))
                       / 86400 as double precision)
              from idea i
              join idea_move m on m.idea_id = i.id and m.axis = 'DECISION' and m.to_state in ('ACCEPTED', 'ACCEPTED_IN_PART')
              left join idea_move d on d.idea_id = i.id and d.axis = 'DELIVERY' and d.to_state = 'DELIVERED'
             group by i.id
            having min(d.moved_at) >= min(m.moved_at)
                or (min(d.moved_at) is null and i.visibility = 'PUBLISHED' and i.delivery <> 'STOPPED'
                    and i.decision in ('ACCEPTED', 'ACCEPTED_IN_PART'))
            """;

    @Override
    public List<Stage> stages() {
        return List.of(
                new Stage(DECIDED, "ideas", "from publication to the council's decision"),
                new Stage(DELIVERED, "ideas", "from the council's yes to the work being done"));
    }

    @Override
    public String pieces() {
        return PIECES;
    }
}
