package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import openhall.Statements;
import openhall.bench.Scoreboard.Facts;

/** Pages and the one-row ruler in turns, each asked for by the crowd for a while. */
record Rounds(Crowd crowd, Scoreboard board) {
    static final int ROUNDS = 5;
    static final Duration PAGE = Duration.ofMillis(1500);

    static final Page ONE_ROW = Page.open("ruler: one row", "/ruler/one-row");
    static final Page POINT_READS = Page.open("ruler: 230 point reads and 1 write", "/ruler/point-reads");

    private static final int WARM_UPS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    /** Answers some times as often as a page, so a shorter time is enough for it. */
    private static final Duration RULER = Duration.ofSeconds(1);

    void run(List<Page> pages) throws InterruptedException, ExecutionException {
        warmUp(pages);
        for (var number = 0; number < ROUNDS; number++) {
            round(pages);
        }
    }

    private void warmUp(List<Page> pages) throws InterruptedException, ExecutionException {
        for (var i = 0; i < WARM_UPS; i++) {
            ask(ONE_ROW, WARM_UP);
            for (var page : pages) {
                ask(page, WARM_UP);
            }
        }
    }

    /** Ruler, page, ruler, page, ruler: each page is compared with the rulers on both sides of it. */
    private void round(List<Page> pages) throws InterruptedException, ExecutionException {
        var before = ask(ONE_ROW, RULER);
        for (var page : pages) {
            var slice = ask(page, PAGE);
            var after = ask(ONE_ROW, RULER);
            board.add(page, slice, (before.perSecond() + after.perSecond()) / 2);
            board.addOneRow(after);
            before = after;
        }
    }

    private Slice ask(Page page, Duration time) throws InterruptedException, ExecutionException {
        var slice = crowd.ask(page, time);
        assertThat(slice.refused())
                .as("answers of " + page.path() + " that are not 200")
                .isZero();
        return slice;
    }

    Map<Page, Facts> facts(List<Page> pages) {
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

    /** The pages at both sizes, and the ruler that stands beside them. */
    static List<Page> all(List<Page> few, List<Page> many) {
        var all = new ArrayList<>(few);
        all.addAll(many);
        all.add(POINT_READS);
        return all;
    }

    static List<Long> statements(Map<Page, Facts> facts, List<Page> pages) {
        return pages.stream()
                .map(page -> Objects.requireNonNull(facts.get(page)).statements())
                .toList();
    }

    static void print(Server server, String... lines) {
        var machine = Runtime.getRuntime().availableProcessors() + " processors, Java "
                + System.getProperty("java.version") + ", " + server.words();
        var run = Crowd.VISITORS + " visitors, " + ROUNDS + " rounds of " + PAGE.toMillis() + " ms a page, medians";
        var all = new ArrayList<>(List.of("", "Openhall bench", machine, run, ""));
        all.addAll(List.of(lines));
        System.out.println(String.join(System.lineSeparator(), all));
    }
}
