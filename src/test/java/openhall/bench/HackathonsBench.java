package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openhall.Bulk;
import openhall.Cast;
import openhall.hackathons.FreshHackathon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What everybody, an organiser and a judge see of a hackathon with 10, with 100 and with 1,000 entries. */
@QuarkusTest
@Timeout(900)
class HackathonsBench {
    private static final List<Integer> SIZES = List.of(10, 100, 1000);

    @TestHTTPResource("/")
    URI home;

    @Inject
    AgroalDataSource pool;

    @Test
    void pages_of_a_hackathon_take_as_many_statements_with_1000_entries_as_with_10() throws Exception {
        Rulers.lay();
        var sizes = SIZES.stream().map(HackathonsBench::pages).toList();
        var pages = sizes.stream().flatMap(List::stream).toList();
        var server = Server.of(pool);
        try (var crowd = new Crowd(home.getPort(), new Meter(server.backend()))) {
            var all = new ArrayList<>(pages);
            all.add(Rounds.POINT_READS);
            var board = new Scoreboard(Rounds.ONE_ROW, Rounds.POINT_READS, all);
            var rounds = new Rounds(crowd, board);
            rounds.run(all);
            var facts = rounds.facts(all);
            Rounds.print(server, board.table(facts), ratios(board, sizes));
            for (var size : sizes) {
                assertThat(Rounds.statements(facts, size)).isEqualTo(Rounds.statements(facts, sizes.get(0)));
            }
        }
    }

    private static List<Page> pages(int entries) {
        var slug = FreshHackathon.assigned().slug();
        // One is there
        Bulk.file("hackathon-entries.sql", Map.of("run", "entries-" + entries, "slug", slug, "many", entries - 1));
        return List.of(
                Page.open("hackathon, " + entries + " entries", "/hackathons/" + slug),
                Page.as(Cast.OMAR, "entries, " + entries, "/organise/" + slug + "/entries"),
                Page.as(Cast.JO, "a judge's list, " + entries, "/judging/" + slug));
    }

    private static String ratios(Scoreboard board, List<List<Page>> sizes) {
        var lines = new StringBuilder();
        for (var many : sizes.subList(1, sizes.size())) {
            for (var i = 0; i < many.size(); i++) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%s: %.2f times as long as with %d%n",
                        many.get(i).name(),
                        board.timesAsFast(sizes.get(0).get(i), many.get(i)),
                        SIZES.get(0)));
            }
        }
        return lines.toString();
    }
}
