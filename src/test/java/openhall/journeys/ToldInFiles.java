package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The results of a hackathon as programs read them. */
final class ToldInFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String PATH = "/hackathons/" + ScoredHackathon.SLUG;

    private final Wire wire;

    ToldInFiles(Wire wire) {
        this.wire = wire;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    JsonNode answer(String path) {
        return json(got(path));
    }

    /** What was signed. */
    static Told inDocument(JsonNode document) {
        var told = Told.nothing();
        for (var entry : document.get("entries")) {
            var team = entry.get("team").asText();
            told.says(team, entry.get("band").asText());
            entry.get("awards")
                    .forEach(award -> told.says(
                            team,
                            award.get("prize").asText(),
                            award.get("by_vote").asBoolean()));
        }
        return told;
    }

    Told inApi() {
        var told = Told.nothing();
        for (var project : answer("/api" + PATH + "/results").get("projects")) {
            var team = project.get("team").asText();
            told.says(team, project.get("band").asText());
            project.get("won")
                    .forEach(won -> told.says(
                            team, won.get("prize").asText(), won.get("byVote").asBoolean()));
        }
        return told;
    }

    /** Beside the challenges and the teams; prizes are not said there. */
    Map<String, String> bandsInDetail() {
        var told = Told.nothing();
        answer("/api" + PATH)
                .get("results")
                .forEach(result ->
                        told.says(result.get("team").asText(), result.get("band").asText()));
        return told.bands();
    }

    Told inJson() {
        var told = Told.nothing();
        for (var project : answer(PATH + "/hackathon.json").get("projects")) {
            var team = project.get("team").asText();
            told.says(team, project.get("band").asText());
            project.get("awards")
                    .forEach(award -> told.says(
                            team,
                            award.get("prize").asText(),
                            award.get("by").asText().equals("VOTE")));
        }
        return told;
    }

    /** The files that the data package names, with the columns that it names. */
    Told inPackage() {
        var tables = new HashMap<String, List<CSVRecord>>();
        for (var resource : answer(PATH + "/datapackage.json").get("resources")) {
            var rows = rows(PATH + "/" + resource.get("path").asText(), resource.at("/schema/fields"));
            tables.put(resource.get("name").asText(), rows);
        }
        var told = Told.nothing();
        tables.get("projects").forEach(row -> told.says(row.get("team"), row.get("band")));
        tables.get("awards")
                .forEach(row -> told.says(
                        row.get("team"), row.get("prize"), row.get("given_by").equals("VOTE")));
        return told;
    }

    /** How many votes each team has, where it is said. */
    static Map<String, Integer> votes(JsonNode projects) {
        var votes = new HashMap<String, Integer>();
        projects.forEach(project ->
                votes.put(project.get("team").asText(), project.get("votes").asInt()));
        return votes;
    }

    /** Of the file that organisers take, by the heading of the column. */
    List<Map<String, String>> scores() {
        return parsed(got("/organise/" + ScoredHackathon.SLUG + "/scores.csv")).getRecords().stream()
                .map(CSVRecord::toMap)
                .toList();
    }

    private List<CSVRecord> rows(String path, JsonNode fields) {
        var table = parsed(got(path));
        var named = fields.findValuesAsText("name");
        assertThat(table.getHeaderNames()).as(path).isEqualTo(named);
        return table.getRecords();
    }

    private static CSVParser parsed(String csv) {
        try {
            return CSVParser.parse(csv, CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String got(String path) {
        var answer = wire.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
