package openhall.learning.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.people.Headcount;
import openhall.people.Posting;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** Staff who have completed a course, of all staff; without an argument, those who have completed any course. */
@ApplicationScoped
class CompletedSource implements MeasureSource {
    static final String KEY = "learning.completed";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String place(String argument) {
        return argument.isEmpty() ? "/courses" : "/courses/" + argument;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        var completed = Completion.byUnitAndAudience(argument, before);
        var tallies = new ArrayList<Tally>();
        for (var head : Posting.headcount(before)) {
            tallies.add(new Tally(head.unitId(), head.audience(), people(completed, head), head.people()));
        }
        return tallies;
    }

    @Override
    public boolean knows(String argument, Path content) {
        return argument.isEmpty()
                || Files.exists(content.resolve("courses").resolve(argument).resolve("course.yaml"));
    }

    private static long people(List<Completion.Completed> completed, Headcount head) {
        return completed.stream()
                .filter(row -> head.unitId().equals(row.unitId()) && row.audience() == head.audience())
                .mapToLong(Completion.Completed::people)
                .sum();
    }
}
