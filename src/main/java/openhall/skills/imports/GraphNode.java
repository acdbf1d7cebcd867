package openhall.skills.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One thing of the graph of a JSON-LD file, with the line where it begins. */
record GraphNode(int line, JsonNode json) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 20_000;

    /** What stands under {@code @graph}, or the list that is the whole file. */
    static List<GraphNode> all(String text) {
        try (var parser = JSON.getFactory().createParser(text)) {
            return goToGraph(parser) ? each(parser) : List.of();
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new FrameworkUnreadable("This file is not JSON from line " + (place == null ? 1 : place.getLineNr())
                    + " on. Choose the JSON-LD file as its publisher has it");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean goToGraph(JsonParser parser) throws IOException {
        var first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            return first == JsonToken.START_ARRAY;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if ("@graph".equals(name)) {
                return value == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static List<GraphNode> each(JsonParser parser) throws IOException {
        var nodes = new ArrayList<GraphNode>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null || nodes.size() >= MOST) {
                throw new FrameworkUnreadable("Choose a file that is whole, with up to 20,000 things in its graph");
            }
            var line = parser.currentTokenLocation().getLineNr();
            JsonNode json = JSON.readTree(parser);
            nodes.add(new GraphNode(line, json));
        }
        return nodes;
    }

    /** Whether this is one of its types, with or without a prefix or an address before it. */
    boolean is(String type) {
        var types = json.path("@type");
        if (!types.isArray()) {
            return last(types.asText("")).equals(type);
        }
        for (var each : types) {
            if (last(each.asText("")).equals(type)) {
                return true;
            }
        }
        return false;
    }

    String id() {
        return TextRule.clean(json.path("@id").asText(""));
    }

    /** A value in English. */
    String text(String name) {
        return EnglishText.of(json.get(name));
    }

    /** The id of another thing: as a text, or as {@code {"@id": ...}}. */
    String reference(String name) {
        var value = json.path(name);
        return TextRule.clean(value.isObject() ? value.path("@id").asText("") : value.asText(""));
    }

    private static String last(String address) {
        return address.replaceFirst("^.*[/#:]", "");
    }
}
