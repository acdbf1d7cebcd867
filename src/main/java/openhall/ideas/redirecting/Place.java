package openhall.ideas.redirecting;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.ideas.ReasonCode;

/** Where something is dealt with that is no idea for the council. */
public record Place(String key, String name, String when, String link, String who, ReasonCode reason) {
    private static final Set<ReasonCode> REASONS =
            Set.of(ReasonCode.FAULT_REPORT, ReasonCode.INDIVIDUAL_CASE, ReasonCode.NOT_THE_COUNCIL);

    static List<Place> read(Path content, Problems problems) {
        var file = content.resolve("ideas").resolve("elsewhere.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        var yaml = Yaml.read(file, problems);
        yaml.onlyKeys("places");
        var taken = new HashSet<String>();
        return yaml.maps("places").stream().map(map -> read(map, taken)).toList();
    }

    private static Place read(YamlMap map, Set<String> taken) {
        map.onlyKeys("key", "name", "when", "link", "who", "reason");
        var place = new Place(
                map.text("key"), map.text("name"), map.text("when"), map.text("link"), map.text("who"), reason(map));
        if (!place.key.matches("[a-z0-9-]+") || !taken.add(place.key)) {
            map.problem("key", "The key is not there yet in this file, and has small letters, digits and hyphens.");
        }
        if (!isLink(place.link)) {
            map.problem("link", "The link begins with https:// and leads to a page.");
        }
        return place;
    }

    private static ReasonCode reason(YamlMap map) {
        var code = ReasonCode.named(map.text("reason"));
        if (code == null || !REASONS.contains(code)) {
            map.problem("reason", "The reason is FAULT_REPORT, INDIVIDUAL_CASE or NOT_THE_COUNCIL.");
            return ReasonCode.NOT_THE_COUNCIL;
        }
        return code;
    }

    private static boolean isLink(String text) {
        try {
            var link = URI.create(text);
            return "https".equals(link.getScheme()) && link.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
