package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.Owner;
import openhall.ideas.sending.FreshDraft;
import openhall.web.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The public list of ideas, its last page, what is found in it and what is alike, among 1,000 and among 100,000 ideas. */
@QuarkusTest
@Timeout(900)
class IdeasBench {
    private static final int FEW = 1000;

    @TestHTTPResource("/")
    URI home;

    @Inject
    AgroalDataSource pool;

    @AfterEach
    void forget() throws Exception {
        ManyIdeas.forget();
    }

    @Test
    void pages_of_ideas_take_as_many_statements_among_100_000_as_among_1000() throws Exception {
        Rulers.lay();
        ManyIdeas.lay(1, FEW);
        var server = Server.of(pool);
        // The oldest are the same however many follow, so the last page of both begins after the same idea
        var few = pages("1,000");
        var many = pages("100,000");
        try (var crowd = new Crowd(home.getPort(), new Meter(server.backend()))) {
            var board = new Scoreboard(Rounds.ONE_ROW, Rounds.POINT_READS, Rounds.all(few, many));
            var rounds = new Rounds(crowd, board);
            rounds.run(Rounds.all(few, List.of()));
            var facts = new HashMap<>(rounds.facts(Rounds.all(few, List.of())));
            ManyIdeas.lay(FEW + 1, ManyIdeas.IDEAS);
            rounds.run(many);
            facts.putAll(rounds.facts(many));
            Rounds.print(server, board.table(facts), ratios(board, few, many));
            assertThat(Rounds.statements(facts, many)).isEqualTo(Rounds.statements(facts, few));
            assertThat(Rounds.statements(facts, many)).allMatch(count -> count >= 1 && count <= 6);
        }
    }

    private static List<Page> pages(String ideas) throws SQLException {
        var draft = "/ideas/drafts/" + FreshDraft.titled("Ask once for proof of address in a parking permit");
        return List.of(
                Page.open("first page, " + ideas + " ideas", "/ideas"),
                Page.open("last page, " + ideas, "/ideas?after=" + last()),
                Page.open("most supported, " + ideas, "/ideas?order=supported"),
                Page.open("waiting longest, " + ideas, "/ideas?order=waiting"),
                Page.open("accepted, " + ideas, "/ideas?state=accepted"),
                Page.open("with a rare word, " + ideas, "/ideas?q=phishing"),
                Page.open("with a common word, " + ideas, "/ideas?q=council"),
                Page.open("with two words, " + ideas, "/ideas?q=parking+permit"),
                Page.open("alike, " + ideas, draft + "/alike"),
                Page.open("one idea, " + ideas, "/ideas/ID-90000500"));
    }

    /** The key before the last page: with 100,000 ideas it is page 5,000. */
    private static Cursor last() throws SQLException {
        try (var connection = Owner.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select published_at, id from idea where visibility = 'PUBLISHED'"
                        + " order by published_at, id offset 20 limit 1")) {
            rows.next();
            return Cursor.of(rows.getTimestamp(1).toInstant(), rows.getObject(2, UUID.class));
        }
    }

    private static String ratios(Scoreboard board, List<Page> few, List<Page> many) {
        var lines = new StringBuilder();
        for (var i = 0; i < few.size(); i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s: %.2f times as long as among 1,000%n",
                    many.get(i).name(),
                    board.timesAsFast(few.get(i), many.get(i))));
        }
        return lines.toString();
    }
}
