package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.strategy.PaceSource;

/** How long ideas wait for the council's decision, and what it accepted for being done. */
@ApplicationScoped
public class IdeaPace implements PaceSource {
    public static final String DECIDED = "ideas.decided";
    static final String DELIVERED = "ideas.delivered";

    /** The first decision counts, and the first time the work was done. */
    private static final String FINISHED = """
            select 'ideas.decided' as stage,
                   cast(extract(epoch from (min(m.moved_at) - i.published_at)) / 86400 as double precision) as days
              from idea i
              join idea_move m on m.idea_id = i.id and m.axis = 'DECISION' and m.moved_at >= i.published_at
               and m.to_state in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
             group by i.id, i.published_at
            union all
            select 'ideas.delivered',
                   cast(extract(epoch from (min(d.moved_at) - min(m.moved_at))) / 86400 as double precision)
              from idea_move m
              join idea_move d on d.idea_id = m.idea_id and d.axis = 'DELIVERY' and d.to_state = 'DELIVERED'
             where m.axis = 'DECISION' and m.to_state in ('ACCEPTED', 'ACCEPTED_IN_PART')
             group by m.idea_id
            having min(d.moved_at) >= min(m.moved_at)
            """;

    @Override
    public List<Stage> stages() {
        return List.of(
                new Stage(DECIDED, "ideas", "from publication to the council's decision"),
                new Stage(DELIVERED, "ideas", "from the council's yes to the work being done"));
    }

    @Override
    public String finished() {
        return FINISHED;
    }
}
