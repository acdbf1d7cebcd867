package openhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import openhall.Owner;

/** A hundred thousand published ideas in real English: sentences of the shipped courses, drawn anew for each. */
final class ManyIdeas {
    static final int IDEAS = 100_000;

    private static final String LAY = """
            insert into idea (id, ref, title, problem, suggestion, area, channel, visibility, decision, delivery,
                author_id, author_name, show_name, sending, support_count, created_at, confirmed_at, published_at,
                waiting_since)
            select cast(md5('idea/' || n) as uuid), 'ID-' || (90000000 + n),
                   left(array_to_string((string_to_array(
                       (select words from bench_sentence where id = 1 + abs(hashint4(n * 7)) %% s.many), ' '))[1:7], ' '), 100),
                   (select string_agg(words, ' ') from bench_sentence
                     where id in (1 + abs(hashint4(n * 7)) %% s.many, 1 + abs(hashint4(n * 7 + 1)) %% s.many,
                                  1 + abs(hashint4(n * 7 + 2)) %% s.many)),
                   (select string_agg(words, ' ') from bench_sentence
                     where id in (1 + abs(hashint4(n * 7 + 3)) %% s.many, 1 + abs(hashint4(n * 7 + 4)) %% s.many)),
                   'Bench area ' || n %% 5, 'WEB', 'PUBLISHED',
                   case when n %% 10 = 0 then 'OPEN' when n %% 3 = 0 then 'ACCEPTED' else 'NOT_ACCEPTED' end, 'NONE',
                   a.id, a.name, false, cast(md5('sending/' || n) as uuid), n %% 997, b.at, b.at, b.at,
                   case when n %% 10 = 0 then b.at end
              from generate_series(%d, %d) n
             cross join lateral (select timestamptz '2020-01-01' + n * interval '10 minutes' as at) b
             cross join (select count(*)::int as many from bench_sentence) s
             cross join (select id, name from person where email = 'ada.osei@example.org') a
            """;

    private static final String COUNT_WAITING = """
            insert into waiting_change (id, since, change)
            select uuidv7(), cast(waiting_since at time zone 'Europe/London' as date), count(*)
              from idea where ref between 'ID-%d' and 'ID-%d' and waiting_since is not null group by 2
            """;

    private ManyIdeas() {}

    static void lay() throws SQLException, IOException {
        lay(1, IDEAS);
    }

    static void lay(int first, int last) throws SQLException, IOException {
        try (var connection = Owner.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temp table bench_sentence (id integer primary key, words text not null)");
            copy(connection);
            statement.execute(LAY.formatted(first, last));
            statement.execute(COUNT_WAITING.formatted(90_000_000 + first, 90_000_000 + last));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze idea");
        }
    }

    static void forget() throws SQLException {
        try (var connection = Owner.connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from idea where ref like 'ID-9_______'");
            statement.execute("delete from waiting_change where since < date '2022-01-01'");
        }
    }

    private static void copy(Connection connection) throws SQLException, IOException {
        var all = sentences();
        try (var insert = connection.prepareStatement("insert into bench_sentence values (?, ?)")) {
            for (var i = 0; i < all.size(); i++) {
                insert.setInt(1, i + 1);
                insert.setString(2, all.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<String> sentences() throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.walk(Path.of("content"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                for (var sentence : Files.readString(file).split("(?<=[.?!])\\s+|\\n\\s*\\n")) {
                    var plain = sentence.replaceAll("[^\\p{L}\\p{N},.' -]+", " ")
                            .strip()
                            .replaceAll("\\s+", " ");
                    if (plain.length() > 30 && plain.length() < 400) {
                        all.add(plain);
                    }
                }
            }
        }
        return all;
    }
}
