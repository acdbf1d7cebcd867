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
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The team page of a head of 5,000 people, first with 40,000 completions and then with 400,000, beside the rulers. */
@QuarkusTest
@Timeout(900)
class TeamBench {
    private static final int PEOPLE = 5000;

    /** Completed by everybody: at first, and in the end. */
    private static final int FEW = 8;

    private static final int MANY = 80;

    private static final int LATER_PAGES = 50;

    @TestHTTPResource("/")
    URI home;

    @Inject
    AgroalDataSource pool;

    private Newcomer head;

    @BeforeEach
    void aHeadOfManyPeople() {
        head = Newcomer.staff("Hana Head", Audience.SENIOR_LEADER, null);
        Bulk.file("bench-team.sql", Map.of("run", "bench", "people", PEOPLE, "courses", MANY + 1, "head", head.id()));
    }

    @AfterEach
    void everybodyLeaves() {
        Bulk.file("bench-forget.sql", Map.of());
        head.leave();
    }

    @Test
    void the_page_of_5000_people_takes_as_many_statements_with_400_000_completions_as_with_40_000() throws Exception {
        Rulers.lay();
        complete(1, FEW);
        var server = Server.of(pool);
        var after = later();
        var few = pages("40,000", after);
        var many = pages("400,000", after);
        try (var crowd = new Crowd(home.getPort(), new Meter(server.backend()))) {
            var rounds = new Rounds(crowd, new Scoreboard(Rounds.ONE_ROW, Rounds.POINT_READS, Rounds.all(few, many)));
            rounds.run(Rounds.all(few, List.of()));
            var facts = new HashMap<>(rounds.facts(Rounds.all(few, List.of())));
            complete(FEW + 1, MANY);
            rounds.run(many);
            facts.putAll(rounds.facts(many));
            Rounds.print(server, rounds.board().table(facts), ratios(rounds.board(), few, many));
            assertThat(Rounds.statements(facts, many)).isEqualTo(Rounds.statements(facts, few));
            // The file is written in parts of some people, so that a large line takes no more memory than a small one
            assertThat(Rounds.statements(facts, many.subList(0, many.size() - 1)))
                    .allMatch(count -> count >= 1 && count <= 6);
        }
    }

    private static void complete(int first, int last) {
        Bulk.file("bench-completions.sql", Map.of("run", "bench", "people", PEOPLE, "first", first, "last", last));
    }

    /** The key after which the next page begins, far down the list. */
    private String later() {
        var after = "";
        for (var page = 0; page < LATER_PAGES; page++) {
            after = "?after="
                    + head.get("/api/team/learning" + after).jsonPath().getString("next");
        }
        return after;
    }

    private List<Page> pages(String completions, String after) {
        return List.of(
                Page.as(head, "team page, " + completions + " completions", "/team"),
                Page.as(head, "team page " + (LATER_PAGES + 1) + ", " + completions, "/team" + after),
                Page.as(head, "team as JSON, " + completions, "/api/team/learning"),
                Page.as(head, "team as CSV, whole, " + completions, "/team/learning.csv"));
    }

    private static String ratios(Scoreboard board, List<Page> few, List<Page> many) {
        var lines = new StringBuilder();
        for (var i = 0; i < few.size(); i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s: %.2f times as fast as with 40,000%n",
                    many.get(i).name(),
                    board.timesAsFast(many.get(i), few.get(i))));
        }
        return lines.toString();
    }
}
