package openhall.ideas.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.ideas.Idea;
import openhall.web.Csv;
import openhall.web.Formats;

/** An export with contacts as a file, some ideas at a time. It is made from the list that is kept. */
@ApplicationScoped
class ExportFile {
    private static final List<String> HEADER = List.of(
            "ref",
            "title",
            "decision",
            "delivery",
            "published_at",
            "supports",
            "author",
            "email",
            "name_shown",
            "address");

    @Inject
    ObjectMapper json;

    /** What is written for some rows that follow one another. */
    private interface Pieces {
        void write(List<List<String>> rows) throws IOException;
    }

    void csv(UUID export, OutputStream out) throws IOException {
        out.write(bytes(List.of(HEADER)));
        each(export, rows -> out.write(bytes(rows)));
    }

    void json(UUID export, OutputStream out) throws IOException {
        try (var to = json.createGenerator(out)) {
            to.writeStartObject();
            to.writeStringField("export", export.toString());
            to.writeArrayFieldStart("ideas");
            each(export, rows -> {
                for (var row : rows) {
                    object(row, to);
                }
            });
            to.writeEndArray();
            to.writeEndObject();
        }
    }

    private static void each(UUID export, Pieces pieces) throws IOException {
        var after = new UUID(0, 0);
        var some = ExportedIdea.some(export, after);
        while (!some.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            some.forEach(exported -> rows.add(cells(exported.idea)));
            pieces.write(rows);
            after = some.get(some.size() - 1).id;
            some = ExportedIdea.some(export, after);
        }
    }

    private static List<String> cells(Idea idea) {
        var author = Objects.requireNonNull(idea.author);
        return List.of(
                idea.ref,
                idea.title,
                idea.decision.name(),
                idea.delivery.name(),
                Formats.iso(Objects.requireNonNull(idea.publishedAt)),
                String.valueOf(idea.supportCount),
                author.name,
                author.email,
                idea.showName ? "yes" : "no",
                BaseUrl.of(idea.path()));
    }

    private static byte[] bytes(List<List<String>> lines) {
        return Csv.lines(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void object(List<String> row, JsonGenerator to) throws IOException {
        to.writeStartObject();
        for (var i = 0; i < HEADER.size(); i++) {
            to.writeStringField(HEADER.get(i), row.get(i));
        }
        to.writeEndObject();
    }
}
