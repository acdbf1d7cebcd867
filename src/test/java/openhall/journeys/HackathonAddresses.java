package openhall.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every address of the table of who may enter that can be filled in for one hackathon, and every address that needs
 * nothing filled in: what other modules show of it is there too.
 */
final class HackathonAddresses {
    /** One ends a session, a proof is another each time, and so is a PDF: its page and its CSV are looked at. */
    private static final String LEFT_OUT = "/sign-in/sso.*|/strategy/report\\.pdf|/api/ideas/proof";

    private static final String ABOUT_IT =
            "/(api/)?(adoption|admin/people|challenges|hackathons|judging|jury|organise|people|teams|trail|me/record)/.*";

    /** Not in the table, and open to whoever watches over a node. */
    private static final List<String> OF_THE_NODE = List.of("/q/health", "/q/health/live", "/q/metrics");

    private final Map<String, List<String>> holes = new LinkedHashMap<>();
    private final List<String> more;

    HackathonAddresses(ScoredHackathon hackathon, Sql sql) {
        var refs = hackathon.refs();
        var slug = List.of(ScoredHackathon.SLUG);
        holes.put("people/{id}", parts("people/", sql, "select id from person where email like 'jo.lind@%'"));
        holes.put("panel/{id}", parts("panel/", sql, "select id from judge order by id"));
        holes.put("schedule/{id}", parts("schedule/", sql, "select id from schedule_item order by id limit 1"));
        holes.put("me/record/{kind}", List.of("me/record/judging", "me/record/votes", "me/record/hackathons"));
        holes.put("certificates/{ref}", List.of("certificates/HC-0000000000"));
        holes.put("{kind}", List.of("team", "project", "change", "challenge", "hackathon"));
        holes.put("{ref}", Stream.concat(refs.stream(), slug.stream()).toList());
        holes.put("{team}", refs);
        holes.put("{slug}", slug);
        holes.put("{hackathon}", slug);
        holes.put("{folder}", slug);
        holes.put("{challenge}", List.of(ScoredHackathon.CHALLENGE));
        holes.put("{table}", List.of("challenges", "projects", "awards", "decisions"));
        holes.put("{position}", List.of("1", "2", "3"));
        holes.put("{day}", List.of("30"));
        more = Stream.concat(OF_THE_NODE.stream(), refs.stream().flatMap(HackathonAddresses::onRecord))
                .toList();
    }

    private static List<String> parts(String before, Sql sql, String query) {
        return sql.rows(query).stream().map(row -> before + row.get(0)).toList();
    }

    private static Stream<String> onRecord(String ref) {
        return Stream.of("/admin/activity?kind=team&ref=" + ref, "/admin/activity?kind=project&ref=" + ref);
    }

    List<String> all() {
        try (var lines = Files.lines(Path.of("src/test/resources/access.txt"))) {
            var table = lines.map(line -> line.split("\\s+"))
                    .filter(words -> words[0].equals("GET") && !words[1].matches(LEFT_OUT))
                    .flatMap(words -> filled(words[1]));
            return Stream.concat(table, more.stream()).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> filled(String path) {
        if (path.contains("{") && !path.matches(ABOUT_IT)) {
            return Stream.of();
        }
        var made = List.of(path);
        for (var hole : holes.entrySet()) {
            made = made.stream()
                    .flatMap(each -> with(each, hole.getKey(), hole.getValue()))
                    .toList();
        }
        return made.stream().filter(each -> !each.contains("{"));
    }

    private static Stream<String> with(String path, String hole, List<String> values) {
        return path.contains(hole) ? values.stream().map(value -> path.replace(hole, value)) : Stream.of(path);
    }
}
