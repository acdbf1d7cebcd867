package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.people.Audience;
import openhall.people.Posting;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** Staff who have a standing in at least one skill, of all staff. */
@ApplicationScoped
class KnownSource implements MeasureSource {
    static final String KEY = "skills.known";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String place(String argument) {
        return "/skills";
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        var tallies = new ArrayList<Tally>();
        var known = Evidence.known(before);
        for (var head : Posting.headcount(before)) {
            long people = known(known, head.unitId(), head.audience());
            tallies.add(new Tally(head.unitId(), head.audience(), people, head.people()));
        }
        return tallies;
    }

    private static long known(List<Evidence.Known> rows, UUID unitId, Audience audience) {
        return rows.stream()
                .filter(row -> row.unitId().equals(unitId) && row.audience() == audience)
                .mapToLong(Evidence.Known::people)
                .sum();
    }
}
