package openhall.hackathons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.strategy.PaceSource;

/** How long a project of a hackathon waits until a service takes it up. */
@ApplicationScoped
class AdoptionPace implements PaceSource {
    private static final String FINISHED = """
            select 'hackathons.adopted' as stage,
                   cast(extract(epoch from (min(m.moved_at) - a.offered_at)) / 86400 as double precision) as days
              from adoption a
              join adoption_move m on m.adoption_id = a.id and m.state in ('ADOPTED', 'PARTLY')
             group by a.id, a.offered_at
            """;

    @Override
    public List<Stage> stages() {
        return List.of(new Stage(
                "hackathons.adopted", "hackathon projects", "from being offered to a service to being taken up"));
    }

    @Override
    public String finished() {
        return FINISHED;
    }
}
