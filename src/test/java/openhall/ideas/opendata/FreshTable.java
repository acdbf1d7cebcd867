package openhall.ideas.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of open data as somebody reads it who has only the data package to go by. */
record FreshTable(List<String> header, List<CSVRecord> rows) {
    private static final AtomicLong DAYS = new AtomicLong();

    /** A day on which no other test publishes. */
    static LocalDate day() {
        return LocalDate.of(2003, 1, 1).plusDays(DAYS.getAndIncrement());
    }

    static FreshTable read(String name) {
        var text = Cast.NOBODY
                .get("/data/" + name + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try (var parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return new FreshTable(parser.getHeaderNames(), parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Published, sent by Ada, who shows her name; its reference. */
    static String shownByAda(String title) {
        var ref = Cast.ADA
                .postJson("/api/ideas", Map.of("title", title, "problem", "P", "suggestion", "S", "showName", true))
                .jsonPath()
                .getString("ref");
        In.tx(() -> Idea.held(ref).publish(Cast.NIA.person(), IdeaCast.AT));
        return ref;
    }

    static String title() {
        return "Open data " + UUID.randomUUID();
    }

    Set<String> column(String name) {
        var values = new HashSet<String>();
        rows.forEach(row -> values.add(row.get(name)));
        return values;
    }

    CSVRecord row(String key, String value) {
        return rows.stream()
                .filter(row -> row.get(key).equals(value))
                .findFirst()
                .orElseThrow();
    }
}
