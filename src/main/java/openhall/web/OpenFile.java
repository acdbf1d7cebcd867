package openhall.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of open data as a file, written while it is read: a large one takes no more memory than a small one. */
@ApplicationScoped
public class OpenFile {
    @Inject
    ObjectMapper json;

    /** What is written for some rows that follow one another. */
    private interface Pieces {
        void write(List<List<@Nullable Object>> rows) throws IOException;
    }

    public void csv(OpenTable table, OutputStream out) throws IOException {
        out.write(bytes(List.of(table.header())));
        each(table, rows -> out.write(bytes(rows.stream().map(OpenFile::cells).toList())));
    }

    public void json(OpenTable table, OutputStream out) throws IOException {
        try (var to = json.createGenerator(out)) {
            to.writeStartArray();
            each(table, rows -> {
                for (var row : rows) {
                    object(table.fields(), row, to);
                }
            });
            to.writeEndArray();
        }
    }

    private static void each(OpenTable table, Pieces pieces) throws IOException {
        @Nullable Cursor after = null;
        do {
            var page = OpenRows.some(table, after);
            pieces.write(page.rows());
            after = Cursor.parse(page.next());
        } while (after != null);
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> value == null ? "" : OpenField.written(value))
                .toList();
    }

    private static byte[] bytes(List<List<String>> lines) {
        return Csv.lines(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void object(List<OpenField> fields, List<@Nullable Object> row, JsonGenerator to)
            throws IOException {
        to.writeStartObject();
        for (var i = 0; i < fields.size(); i++) {
            to.writeFieldName(fields.get(i).name());
            value(row.get(i), to);
        }
        to.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator to) throws IOException {
        if (value == null) {
            to.writeNull();
        } else if (value instanceof Integer number) {
            to.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            to.writeNumber(number);
        } else {
            to.writeString(OpenField.written(value));
        }
    }
}
