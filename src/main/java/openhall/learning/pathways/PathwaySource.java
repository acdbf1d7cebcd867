package openhall.learning.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import openhall.people.Headcount;
import openhall.people.Posting;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** Staff who have completed a pathway, of all staff: {@code learning.pathway:staff-baseline}. */
@ApplicationScoped
class PathwaySource implements MeasureSource {
    static final String KEY = "learning.pathway";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        var completed = PathwayEvent.completed(argument, before);
        return Posting.headcount(before).stream()
                .map(head -> new Tally(head.unitId(), head.audience(), people(completed, head), head.people()))
                .toList();
    }

    @Override
    public boolean knows(String argument, Path content) {
        return Files.exists(content.resolve("pathways").resolve(argument + ".yaml"));
    }

    private static long people(List<Headcount> completed, Headcount head) {
        return completed.stream()
                .filter(row -> row.unitId().equals(head.unitId()) && row.audience() == head.audience())
                .mapToLong(Headcount::people)
                .sum();
    }
}
