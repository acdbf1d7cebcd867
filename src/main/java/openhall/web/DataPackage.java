package openhall.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Open data as a Frictionless data package: what the files are, and what each column holds. */
public final class DataPackage {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DataPackage() {}

    /** The homepage is a whole address. The files lie beside the package. */
    public static ObjectNode of(String name, String title, String homepage, List<OpenTable> tables, String council) {
        var whole = JSON.objectNode();
        whole.put("profile", "tabular-data-package");
        whole.put("name", name);
        whole.put("title", title);
        whole.put("description", Licence.attribution(council) + ".");
        whole.put("homepage", homepage);
        whole.putArray("licenses").add(licence());
        var source = whole.putArray("sources").addObject();
        source.put("title", council);
        source.put("path", homepage);
        var resources = whole.putArray("resources");
        tables.forEach(table -> resources.add(resource(table)));
        return whole;
    }

    private static ObjectNode licence() {
        var licence = JSON.objectNode();
        licence.put("name", Licence.NAME);
        licence.put("title", Licence.TITLE);
        licence.put("path", Licence.ADDRESS);
        return licence;
    }

    private static ObjectNode resource(OpenTable table) {
        var resource = JSON.objectNode();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("title", table.words().title());
        resource.put("description", table.words().what() + ".");
        // Beside the package, as its specification asks
        resource.put("path", table.name() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.set("dialect", dialect());
        resource.set("schema", schema(table));
        return resource;
    }

    private static ObjectNode dialect() {
        var dialect = JSON.objectNode();
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminator", "\r\n");
        dialect.put("header", true);
        return dialect;
    }

    private static ObjectNode schema(OpenTable table) {
        var schema = JSON.objectNode();
        var fields = schema.putArray("fields");
        table.fields().forEach(field -> fields.add(field(field, table)));
        schema.putArray("missingValues").add("");
        schema.put("primaryKey", table.key());
        var references = references(table);
        if (!references.isEmpty()) {
            schema.set("foreignKeys", references);
        }
        return schema;
    }

    private static ArrayNode references(OpenTable table) {
        var keys = JSON.arrayNode();
        for (var field : table.fields()) {
            var target = field.target();
            if (target != null) {
                var key = keys.addObject();
                key.put("fields", field.name());
                key.putObject("reference").put("resource", target.table()).put("fields", target.key());
            }
        }
        return keys;
    }

    private static ObjectNode field(OpenField field, OpenTable of) {
        var node = JSON.objectNode();
        node.put("name", field.name());
        node.put("type", field.type().name().toLowerCase(Locale.ROOT));
        node.put("description", field.what() + ".");
        var constraints = node.putObject("constraints");
        constraints.put("required", field.required());
        if (field.name().equals(of.key())) {
            constraints.put("unique", true);
        }
        if (!field.values().isEmpty()) {
            field.values().forEach(constraints.putArray("enum")::add);
        }
        return node;
    }
}
