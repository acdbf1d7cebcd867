package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openhall.Bulk;
import openhall.Cast;
import openhall.In;
import openhall.activity.Folding;
import openhall.activity.FoldingDesk;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Measure;
import openhall.strategy.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The dashboards of a council of 500 people with 40,000 completions, and then of 5,000 with 400,000, beside the rulers. Both
 * have the same 156 units: only the number of people and of what they did differs.
 */
@QuarkusTest
@Timeout(900)
class InsightBench {
    private static final int FEW = 500;
    private static final int MANY = 5000;

    /** Two more are the council's own, which measures name: each person completes eighty. */
    private static final int COURSES = 78;

    @TestHTTPResource("/")
    URI home;

    @Inject
    AgroalDataSource pool;

    @Inject
    FoldingDesk desk;

    @BeforeEach
    void aCouncilOfManyTeams() {
        Bulk.file("insight-council.sql", Map.of("run", "insight", "courses", COURSES));
    }

    @AfterEach
    void everybodyLeaves() {
        Bulk.file("insight-forget.sql", Map.of());
        fold();
    }

    @Test
    void dashboards_take_as_many_statements_with_5000_people_as_with_500() throws Exception {
        Rulers.lay();
        hire(1, FEW);
        var server = Server.of(pool);
        var few = pages("500 staff");
        var many = pages("5,000 staff");
        try (var crowd = new Crowd(home.getPort(), new Meter(server.backend()))) {
            var rounds = new Rounds(crowd, new Scoreboard(Rounds.ONE_ROW, Rounds.POINT_READS, Rounds.all(few, many)));
            rounds.run(Rounds.all(few, List.of()));
            var facts = new HashMap<>(rounds.facts(Rounds.all(few, List.of())));
            hire(FEW + 1, MANY);
            rounds.run(many);
            facts.putAll(rounds.facts(many));
            Rounds.print(
                    server,
                    rounds.board().table(facts),
                    ratios(rounds.board(), few, many),
                    folding(rounds.board().oneRowMillis()));
            assertThat(Rounds.statements(facts, many)).isEqualTo(Rounds.statements(facts, few));
            assertThat(Rounds.statements(facts, many)).allMatch(count -> count >= 1 && count <= 6);
        }
    }

    private void hire(int first, int last) {
        Bulk.file("insight-people.sql", Map.of("run", "insight", "first", first, "last", last));
        fold();
        Bulk.run("analyze reading; analyze need_tally;", Map.of());
    }

    private void fold() {
        In.tx(() -> {
            Readings.foldAll();
            Folding.due(NeedTally.TOPIC, NeedTally.ALL);
        });
        desk.foldAll();
    }

    /** What finishing a course moves: its measures, whose skills are known, who needs one skill, and the numbers of the course. */
    private String folding(double oneRowMillis) {
        In.tx(() -> {
            Measure.moved("learning.completed:cyber-security");
            Measure.moved("skills.known");
            Measure.moved("skills.at-target:safe");
            Folding.due(NeedTally.TOPIC, "SAFE");
        });
        var begun = System.nanoTime();
        desk.foldAll();
        var millis = (System.nanoTime() - begun) / 1_000_000.0;
        return String.format(
                Locale.ROOT,
                "Folding what finishing a course moves, 5,000 staff: %.0f ms, as long as %.0f reads of one row one after the"
                        + " other, the goal is 1,000 ms at most%n",
                millis,
                millis / oneRowMillis);
    }

    private static List<Page> pages(String people) {
        return List.of(
                Page.as(Cast.IVY, "insight, council, " + people, "/insight"),
                Page.as(Cast.IVY, "insight, directorate, " + people, "/insight/units/insight-directorate-1"),
                Page.as(Cast.IVY, "skills needed, " + people, "/skills/needs"),
                Page.open("strategy, " + people, "/strategy"));
    }

    private static String ratios(Scoreboard board, List<Page> few, List<Page> many) {
        var lines = new StringBuilder();
        for (var i = 0; i < few.size(); i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s: %.2f times as long as with 500 staff, the goal is 1.30 at most%n",
                    many.get(i).name(),
                    board.timesAsFast(few.get(i), many.get(i))));
        }
        return lines.toString();
    }
}
