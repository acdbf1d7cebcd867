package openhall.hackathons.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What something says, thing by thing and in the words people read, as JSON and back. */
public final class Worded {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Worded() {}

    public static String json(Map<String, String> words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the first says and the second does not say in the same way. */
    static Map<String, String> differing(Map<String, String> one, Map<String, String> other) {
        var differing = new LinkedHashMap<String, String>();
        one.forEach((what, said) -> {
            if (!said.equals(other.getOrDefault(what, ""))) {
                differing.put(what, said);
            }
        });
        return differing;
    }

    static List<HackathonChange.Line> lines(String before, String after) {
        var then = read(before);
        var now = read(after);
        var all = new LinkedHashMap<>(then);
        now.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(what -> new HackathonChange.Line(what, said(then, what), said(now, what)))
                .toList();
    }

    private static String said(Map<String, String> words, String what) {
        var said = words.getOrDefault(what, "");
        return said.isEmpty() ? "Nothing" : said;
    }
}
