package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import openhall.Cast;
import openhall.Statements;
import openhall.activity.FoldingDesk;
import openhall.bench.Scoreboard.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages people open most, beside the rulers. What the table means: see the package. */
@QuarkusTest
@Timeout(210)
class PageBench {
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration PAGE = Duration.ofMillis(1500);

    /** Answers some times as often as a page, so a shorter time is enough for it. */
    private static final Duration RULER = Duration.ofSeconds(1);

    private static final Page ONE_ROW = Page.open("ruler: one row", "/ruler/one-row");
    private static final Page POINT_READS = Page.open("ruler: 230 point reads and 1 write", "/ruler/point-reads");

    @TestHTTPResource("/")
    URI home;

    @Inject
    AgroalDataSource pool;

    @Inject
    FoldingDesk desk;

    @Inject
    Clock clock;

    @Test
    void every_page_answers_and_asks_the_database_only_a_few_times() throws Exception {
        Rulers.lay();
        BenchCouncil.settle(desk, clock.instant());
        var server = Server.of(pool);
        var course = Page.as(Cast.SAM, "course page, signed in, half-way", "/courses/cyber-security");
        var insight = Page.as(Cast.LENA, "insight, signed in", "/insight");
        var pages = pages(course, insight, server);
        var board = new Scoreboard(ONE_ROW, POINT_READS, pages);
        try (var crowd = new Crowd(home.getPort(), new Meter(server.backend()))) {
            warmUp(crowd, pages);
            for (var round = 0; round < ROUNDS; round++) {
                round(crowd, pages, board);
            }
            var facts = facts(crowd, pages);
            print(server, board.table(facts));
            assertThat(facts.get(course).statements()).as(course.name()).isBetween(1L, 3L);
            assertThat(facts.get(insight).statements()).as(insight.name()).isBetween(1L, 4L);
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
                POINT_READS);
    }

    private static void warmUp(Crowd crowd, List<Page> pages) throws InterruptedException, ExecutionException {
        for (var i = 0; i < WARM_UPS; i++) {
            ask(crowd, ONE_ROW, WARM_UP);
            for (var page : pages) {
                ask(crowd, page, WARM_UP);
            }
        }
    }

    /** Ruler, page, ruler, page, ruler: each page is compared with the rulers on both sides of it. */
    private static void round(Crowd crowd, List<Page> pages, Scoreboard board)
            throws InterruptedException, ExecutionException {
        var before = ask(crowd, ONE_ROW, RULER);
        for (var page : pages) {
            var slice = ask(crowd, page, PAGE);
            var after = ask(crowd, ONE_ROW, RULER);
            board.add(page, slice, (before.perSecond() + after.perSecond()) / 2);
            board.addOneRow(after);
            before = after;
        }
    }

    private static Slice ask(Crowd crowd, Page page, Duration time) throws InterruptedException, ExecutionException {
        var slice = crowd.ask(page, time);
        assertThat(slice.refused())
                .as("answers of " + page.path() + " that are not 200")
                .isZero();
        return slice;
    }

    private static Map<Page, Facts> facts(Crowd crowd, List<Page> pages) {
        var all = new ArrayList<>(pages);
        all.add(ONE_ROW);
        var facts = new HashMap<Page, Facts>();
        for (var page : all) {
            var statements = Statements.counting(() -> crowd.askOnce(page));
            var bytes = crowd.askOnce(page.asPlain()).bytes();
            facts.put(
                    page,
                    new Facts(statements, bytes, crowd.askOnce(page.asZipped()).bytes()));
        }
        return facts;
    }

    private static void print(Server server, String table) {
        var machine = Runtime.getRuntime().availableProcessors() + " processors, Java "
                + System.getProperty("java.version") + ", " + server.words();
        var run = Crowd.VISITORS + " visitors, " + ROUNDS + " rounds of " + PAGE.toMillis() + " ms a page, medians";
        System.out.println(String.join(System.lineSeparator(), "", "Openhall bench", machine, run, "", table));
    }
}
