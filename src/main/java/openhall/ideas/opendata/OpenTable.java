package openhall.ideas.opendata;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import openhall.ideas.Delivery;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * One table of the open data. The first field is its key. The statement answers key_at and key_id, by which rows are in
 * order for ever, and the fields by their names; {@code changed} is an expression for the moment of the last change.
 */
@TemplateData
public record OpenTable(String name, Words words, List<OpenField> fields, String select, String changed) {

    /** What it is called and what it is, in a sentence without a full stop. */
    public record Words(String title, String what) {}

    static OpenTable named(String name) {
        return OpenTables.ALL.stream()
                .filter(table -> table.name.equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Only its rows with one delivery state, for a table that says which; nothing asked for is the whole table. */
    OpenTable delivered(@Nullable String state) {
        if (state == null || state.isEmpty()) {
            return this;
        }
        var wanted = Delivery.named(state);
        if (wanted == null || !isByDelivery()) {
            throw new NotFoundException();
        }
        var some = "select w.* from (" + select + ") w where w.delivery = '" + wanted.name() + "'";
        return new OpenTable(name, words, fields, some, changed);
    }

    public boolean isByDelivery() {
        return header().contains("delivery");
    }

    public List<Option> deliveries() {
        return Arrays.stream(Delivery.values())
                .map(state -> Option.of(state.name(), state.text()))
                .toList();
    }

    public String csv() {
        return "/data/" + name + ".csv";
    }

    public String json() {
        return "/data/" + name + ".json";
    }

    /** As a column of a statement: when it last changed. */
    String lastChanged() {
        return changed + " as " + name;
    }

    String key() {
        return fields.get(0).name();
    }

    List<String> header() {
        return fields.stream().map(OpenField::name).toList();
    }

    List<OpenTables.Reference> references() {
        return OpenTables.REFERENCES.stream()
                .filter(reference -> header().contains(reference.field())
                        && !reference.field().equals(key()))
                .toList();
    }
}
