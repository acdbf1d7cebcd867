package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What people can ask the council for, as Open311 knows it; here they send ideas. */
record GeoService(String code, String name, String description) {
    static final GeoService IDEA =
            new GeoService("idea", "Ideas", "What people suggest to the council, and what became of it");

    static final List<GeoService> ALL = List.of(IDEA);

    static boolean isKnown(String code) {
        return ALL.stream().anyMatch(service -> service.code.equals(code));
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
