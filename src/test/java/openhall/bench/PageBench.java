package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.activity.FoldingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages people open most, beside the rulers. What the table means: see the package. */
@QuarkusTest
@Timeout(210)
class PageBench {
    @TestHTTPResource("/")
    URI home;

    @Inject
    AgroalDataSource pool;

    @Inject
    FoldingDesk desk;

    @Inject
    Clock clock;

    /** The learner has finished no module, so the page of the course asks how sure they are: 4 statements, else 3. */
    @Test
    void every_page_answers_and_asks_the_database_only_a_few_times() throws Exception {
        Rulers.lay();
        BenchCouncil.settle(desk, clock.instant());
        var server = Server.of(pool);
        var course = Page.as(Cast.SAM, "course page, signed in, half-way", "/courses/cyber-security");
        var insight = Page.as(Cast.LENA, "insight, signed in", "/insight");
        var pages = pages(course, insight, server);
        try (var crowd = new Crowd(home.getPort(), new Meter(server.backend()))) {
            var rounds = new Rounds(crowd, new Scoreboard(Rounds.ONE_ROW, Rounds.POINT_READS, pages));
            rounds.run(pages);
            var facts = rounds.facts(pages);
            Rounds.print(server, rounds.board().table(facts));
            assertThat(Objects.requireNonNull(facts.get(course)).statements())
                    .as(course.name())
                    .isBetween(1L, 4L);
            assertThat(Objects.requireNonNull(facts.get(insight)).statements())
                    .as(insight.name())
                    .isBetween(1L, 4L);
        }
    }

    private static List<Page> pages(Page course, Page insight, Server server) {
        return List.of(
                course,
                course.asZipped(),
                insight,
                Page.open("first page, signed out", "/"),
                Page.open("strategy, signed out", "/strategy"),
                Page.open("ideas, signed out", "/ideas"),
                Page.open("static file", "/mark.svg"),
                Page.open("ruler: 1 insert, " + (server.isDurable() ? "durable" : "NOT durable"), "/ruler/insert"),
                Rounds.POINT_READS);
    }
}
