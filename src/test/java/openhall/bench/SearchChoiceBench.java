package openhall.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import openhall.In;
import openhall.ideas.search.Alike;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What looking for words takes among 100,000 ideas, in PostgreSQL and in Lucene, each as so many reads of one row. */
@QuarkusTest
@Timeout(900)
class SearchChoiceBench {
    private static final int TIMES = 41;
    private static final List<String> LOOKED_FOR =
            List.of("phishing", "council", "parking permit", "help people", "zebra", "report phishing email");

    private static final String NEWEST = """
            select ref from idea where visibility = 'PUBLISHED' and lexemes @@ websearch_to_tsquery('english', ?)
            order by published_at desc, id desc limit 21""";

    private static final String BEST = """
            select ref from idea, websearch_to_tsquery('english', ?) q where visibility = 'PUBLISHED' and lexemes @@ q
            order by ts_rank(lexemes, q) desc, id limit 21""";

    @Inject
    AgroalDataSource pool;

    @Inject
    EntityManager em;

    private final StringBuilder table = new StringBuilder();
    private double oneRow;

    @BeforeEach
    void manyIdeas() throws Exception {
        Rulers.lay();
        ManyIdeas.lay();
    }

    @AfterEach
    void forget() throws Exception {
        ManyIdeas.forget();
    }

    @Test
    void postgresql_beside_lucene() throws Exception {
        oneRow = median(() -> rows("select words from ruler_row where id = length(?)", "77"));
        var drafts = ManyIdeas.sentences().subList(100, 100 + TIMES);
        for (var words : LOOKED_FOR) {
            line("PostgreSQL, newest with: " + words, () -> rows(NEWEST, words));
            line("PostgreSQL, best with: " + words, () -> rows(BEST, words));
        }
        line("PostgreSQL, alike by telling words", over(drafts, this::alike));
        try (var lucene = LuceneIdeas.of(pool)) {
            table.append(lucene.size());
            for (var words : LOOKED_FOR) {
                line("Lucene, best with: " + words, () -> lucene.best(words));
            }
            line("Lucene, alike", over(drafts, lucene::alike));
        }
        System.out.println(table);
    }

    private interface Looking {
        int in(String draft) throws Exception;
    }

    private static Callable<Integer> over(List<String> drafts, Looking looking) {
        var all = new ArrayDeque<String>();
        return () -> {
            if (all.isEmpty()) {
                all.addAll(drafts);
            }
            return looking.in(all.remove());
        };
    }

    private int alike(String draft) {
        return In.tx(() -> Alike.toSend("", draft, 5, em).size());
    }

    private int rows(String sql, String... values) throws Exception {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var found = statement.executeQuery()) {
                var rows = 0;
                while (found.next()) {
                    rows++;
                }
                return rows;
            }
        }
    }

    private void line(String what, Callable<Integer> asked) throws Exception {
        table.append(String.format(Locale.ROOT, "%-60s %8.0f reads of one row%n", what, median(asked) / oneRow));
    }

    private static double median(Callable<Integer> asked) throws Exception {
        var took = new long[TIMES];
        for (var i = -TIMES / 2; i < TIMES; i++) {
            var begun = System.nanoTime();
            asked.call();
            took[Math.max(i, 0)] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }
}
