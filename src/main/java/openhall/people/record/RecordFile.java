package openhall.people.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import openhall.people.Held;
import openhall.people.Holding;
import openhall.people.KindOfRecord;
import openhall.people.Someone;
import openhall.web.Csv;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Somebody's whole record as a file, written while it is read, so that little of it is ever in memory. */
@ApplicationScoped
class RecordFile {
    private static final List<String> HEADER = List.of("kind", "what", "value", "when");

    @Inject
    RecordBook book;

    @Inject
    RetentionPeriods periods;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** What is written for some rows that follow one another. */
    private interface Pieces {
        void write(List<Held> rows) throws IOException;
    }

    void csv(Someone about, OutputStream out) throws IOException {
        write(Csv.of(HEADER, List.of()), out);
        for (var holding : book.holdings()) {
            var title = holding.kind().title();
            each(
                    holding,
                    about,
                    rows -> write(
                            Csv.lines(
                                    rows.stream().map(held -> line(title, held)).toList()),
                            out));
        }
    }

    void json(Someone about, OutputStream out) throws IOException {
        try (var to = json.createGenerator(out)) {
            to.writeStartObject();
            to.writeStringField("name", about.name());
            to.writeStringField("email", about.email());
            to.writeStringField("made", clock.instant().toString());
            to.writeArrayFieldStart("kinds");
            for (var holding : book.holdings()) {
                kind(holding.kind(), to);
                each(holding, about, rows -> facts(rows, to));
                to.writeEndArray();
                to.writeEndObject();
            }
            to.writeEndArray();
            to.writeEndObject();
        }
    }

    private void each(Holding holding, Someone about, Pieces pieces) throws IOException {
        @Nullable Cursor after = null;
        do {
            var page = book.piece(holding, about, after);
            pieces.write(page.rows());
            after = Cursor.parse(page.next());
        } while (after != null);
    }

    private static List<String> line(String title, Held held) {
        return List.of(title, held.label(), held.value(), held.at().toString());
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void kind(KindOfRecord kind, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("kind", kind.key());
        to.writeStringField("title", kind.title());
        to.writeStringField("what", kind.words().what());
        to.writeStringField("why", kind.words().why());
        to.writeStringField("basis", kind.basis().text());
        to.writeStringField("seenBy", kind.words().seenBy());
        to.writeStringField("kept", periods.words(kind));
        to.writeArrayFieldStart("facts");
    }

    private static void facts(List<Held> rows, JsonGenerator to) throws IOException {
        for (var held : rows) {
            to.writeStartObject();
            to.writeStringField("what", held.label());
            to.writeStringField("value", held.value());
            to.writeStringField("when", held.at().toString());
            to.writeStringField("path", held.path());
            to.writeEndObject();
        }
    }
}
