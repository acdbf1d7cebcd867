package openhall.people.door;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** A browser and what it runs on, in words people use, from what the browser says of itself. */
final class Device {
    /** In this order: many say that they are Chrome and Safari too, and phones say Linux or Mac. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        var browser = first(BROWSERS, said);
        var system = first(SYSTEMS, said);
        if (browser == null && system == null) {
            return "Unknown device";
        }
        return (browser == null ? "A browser" : browser) + (system == null ? "" : " on " + system);
    }

    private static @Nullable String first(List<Entry<String, String>> known, String said) {
        for (var each : known) {
            if (said.contains(each.getKey())) {
                return each.getValue();
            }
        }
        return null;
    }
}
