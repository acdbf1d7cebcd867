package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import openhall.strategy.Theme;

/** What people can ask the council for, as Open311 knows it; here they send ideas, which may belong to a theme. */
record GeoKind(String code, String name, String description) {
    static final GeoKind IDEA =
            new GeoKind("idea", "Ideas", "What people suggest to the council, and what became of it");

    /** A service for each theme of the strategy as it is now, and one for ideas that have none. */
    static List<GeoKind> all() {
        var themes = Theme.current().stream()
                .map(theme -> new GeoKind(theme.slug, "Ideas: " + theme.title, theme.definition));
        return Stream.concat(Stream.of(IDEA), themes).toList();
    }

    ObjectNode json() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("service_code", code);
        node.put("service_name", name);
        node.put("description", description);
        node.put("metadata", false);
        node.put("type", "realtime");
        node.put("keywords", "ideas, suggestions");
        node.put("group", "Ideas");
        return node;
    }

    /** Nothing more is asked of whoever sends an idea. */
    ObjectNode definition() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("service_code", code);
        node.putArray("attributes");
        return node;
    }
}
