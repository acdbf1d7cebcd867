package openhall.hackathons.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.files.YamlMap;
import openhall.hackathons.Fingerprint;
import org.jspecify.annotations.Nullable;

/** A data set as the file of its challenge describes it, with what is in it. */
record DataFile(String name, String title, String licence, String limits, String mediaType, byte[] bytes) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*\\.(csv|json|geojson|txt)");
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv", "json", "application/json", "geojson", "application/geo+json", "txt", "text/plain");

    /** Null when it has a problem, which is reported. */
    static @Nullable DataFile read(YamlMap entry, Path folder, Problems problems) {
        var before = problems.count();
        entry.onlyKeys("file", "title", "licence", "limits");
        var name = entry.text("file");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            entry.problem(
                    "file",
                    "Name it with small letters, digits and hyphens, and end with .csv, .json, .geojson or .txt");
        }
        var title = entry.text("title");
        var licence = entry.text("licence");
        var limits = entry.text("limits");
        if (problems.count() > before) {
            return null;
        }
        var bytes = DataText.read(entry, folder.resolve(name), problems);
        return problems.count() > before ? null : new DataFile(name, title, licence, limits, type(name), bytes);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    }

    /** Of the bytes: they are UTF-8, so text and bytes say the same. */
    String sha256() {
        return Fingerprint.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** In kB, rounded up. */
    public int kilobytes() {
        return (bytes.length + 999) / 1000;
    }
}
