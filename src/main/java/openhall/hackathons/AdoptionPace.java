package openhall.hackathons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.strategy.PaceSource;

/** How long a project of a hackathon waits until a service takes it up. */
@ApplicationScoped
public class AdoptionPace implements PaceSource {
    public static final String ADOPTED = "hackathons.adopted";

    /** A project that was parked or not adopted has its answer, and waits no longer. */
    private static final String PIECES = """
            select 'hackathons.adopted' as stage, min(m.moved_at) is null as waits,
                   cast(extract(epoch from
                       coalesce(min(m.moved_at), greatest(cast(:at as timestamptz), a.offered_at)) - a.offered_at)
                       / 86400 as double precision) as days
              from adoption a
              left join adoption_move m on m.adoption_id = a.id and m.state in ('ADOPTED', 'PARTLY')
             group by a.id
            having min(m.moved_at) is not null or a.state in ('OFFERED', 'PILOT')
            """;

    @Override
    public List<Stage> stages() {
        return List.of(new Stage(ADOPTED, "hackathon projects", "from being offered to a service to being taken up"));
    }

    @Override
    public String pieces() {
        return PIECES;
    }
}
