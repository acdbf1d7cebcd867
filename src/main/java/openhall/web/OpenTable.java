package openhall.web;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * One table of open data. The first field is its key. The statement answers key_at and key_id, by which rows are in
 * order for ever, and the fields by their names; {@code changed} is an expression for the moment of the last change.
 */
@TemplateData
public record OpenTable(String name, Words words, List<OpenField> fields, String select, String changed) {

    /** What it is called and what it is, in a sentence without a full stop. */
    public record Words(String title, String what) {}

    /** Only the rows that have this word in a field of fixed words. */
    public OpenTable only(String field, Enum<?> word) {
        var some = "select w.* from (" + select + ") w where w." + field + " = '" + word.name() + "'";
        return new OpenTable(name, words, fields, some, changed);
    }

    public boolean has(String field) {
        return header().contains(field);
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
}
