package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The results of a hackathon as people read them: in the cells of tables, and on certificates. */
final class ToldOnPages {
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final String BY_VOTE = " (public vote)";
    private static final List<String> BANDS = List.of("Winner", "Highly commended", "Took part");

    private final Wire wire;

    /** The reference of the team, by the title of its entry. */
    private final Map<String, String> teams;

    ToldOnPages(Wire wire, Map<String, String> teams) {
        this.wire = wire;
        this.teams = teams;
    }

    /** Title and team, band, prizes with the votes, and more. */
    Told inResults() {
        var told = Told.nothing();
        for (var cells : rows("/hackathons/" + ScoredHackathon.SLUG + "/results")) {
            var team = team(cells.get(0).replaceAll(", by .*", ""));
            told.says(team, cells.get(1));
            prizes(told, team, cells.get(2).replaceAll("(^None)?(\\. \\d+ votes?)?$", ""));
        }
        return told;
    }

    /** Title, team, and the band with the prizes. */
    Told onBoard() {
        var told = Told.nothing();
        for (var cells : rows("/hackathons/" + ScoredHackathon.SLUG + "/board")) {
            var team = team(cells.get(0));
            var band =
                    BANDS.stream().filter(cells.get(2)::startsWith).findFirst().orElseThrow();
            told.says(team, band);
            prizes(told, team, cells.get(2).substring(band.length()));
        }
        return told;
    }

    /** The band and the prizes of one certificate, which does not say who gave a prize. */
    void onCertificate(String reference, String team, Told signed) {
        var page = source("/hackathons/" + ScoredHackathon.SLUG + "/certificates/" + reference);
        var band = signed.bands().get(team).replace('_', ' ');
        assertThat(fact(page, "Result")).as(reference).isEqualToIgnoringCase(band);
        assertThat(Arrays.stream(fact(page, "Prizes").split(","))
                        .map(String::strip)
                        .filter(prize -> !prize.isEmpty()))
                .as(reference)
                .containsExactlyInAnyOrderElementsOf(signed.won().stream()
                        .filter(won -> won.team().equals(team))
                        .map(Told.Won::prize)
                        .toList());
    }

    String source(String path) {
        var answer = wire.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String fact(String page, String name) {
        var found = Pattern.compile("<dt>" + name + "</dt><dd>(.*?)</dd>", Pattern.DOTALL)
                .matcher(page);
        return found.find() ? words(found.group(1)) : "";
    }

    private static void prizes(Told told, String team, String prizes) {
        for (var prize : prizes.split(",")) {
            if (!prize.isBlank()) {
                told.says(team, prize.strip().replace(BY_VOTE, ""), prize.contains(BY_VOTE));
            }
        }
    }

    private String team(String title) {
        assertThat(teams).containsKey(title);
        return teams.get(title);
    }

    /** Without the row of headings. */
    private List<List<String>> rows(String path) {
        return ROW.matcher(source(path))
                .results()
                .skip(1)
                .map(row -> cells(row.group(1)))
                .toList();
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row).results().map(cell -> words(cell.group(1))).toList();
    }

    private static String words(String source) {
        return source.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
    }
}
