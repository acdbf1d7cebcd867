package openhall.learning.pathways;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.learning.pathways.PathwayEvent.Kind;

/** Counts a person's pathways again, from when they joined and what they finished, and tells where the rows differ. */
public final class PathwayRecount {
    private PathwayRecount() {}

    /** One sentence for each difference; none when all is as it was counted. */
    public static List<String> differences(UUID personId) {
        var events = PathwayEvent.of(personId).stream().collect(groupingBy(event -> event.pathway.id));
        var terms = CertificateTerm.of(personId).stream().collect(groupingBy(term -> term.pathway.id));
        var found = new ArrayList<String>();
        for (var progress : PathwayProgress.of(personId)) {
            var own = events.getOrDefault(progress.pathway.id, List.of());
            var given = terms.getOrDefault(progress.pathway.id, List.of());
            differences(progress, own, given).forEach((what, pair) -> {
                if (!pair.stored().equals(pair.counted())) {
                    found.add(progress.pathway.slug + ", " + what + ": stored " + pair.stored() + ", counted again "
                            + pair.counted());
                }
            });
        }
        return found;
    }

    private record Pair(String stored, String counted) {}

    /** What is stored, and what is counted again, by what it is. */
    private static Map<String, Pair> differences(
            PathwayProgress progress, List<PathwayEvent> events, List<CertificateTerm> terms) {
        var joined = when(events, Kind.JOINED);
        var from = joined.isEmpty() ? progress.startedAt : joined.get(0).happenedAt;
        var again = Replay.of(PathwayVersion.of(progress.pathway.id), progress.person.id, from);
        return Map.of(
                "items", new Pair(progress.itemsDone + " of " + progress.itemsTotal, again.items()),
                "why", new Pair(progress.why, again.why()),
                "version", new Pair(String.valueOf(progress.version.number), again.version()),
                "started", new Pair("[" + progress.startedAt + "]", times(joined)),
                "completed", new Pair(String.valueOf(progress.completedAt), again.completed()),
                "the event of it", new Pair(times(when(events, Kind.COMPLETED)), bracketed(progress)),
                "counted", new Pair(counted(events), again.counted()),
                "terms", new Pair(stored(terms), again.terms()),
                "renewals", new Pair(String.valueOf(when(events, Kind.RENEWED).size()), again.renewals()));
    }

    private static List<PathwayEvent> when(List<PathwayEvent> events, Kind kind) {
        return events.stream().filter(event -> event.kind == kind).toList();
    }

    private static String times(List<PathwayEvent> events) {
        return events.stream().map(event -> event.happenedAt).toList().toString();
    }

    private static String bracketed(PathwayProgress progress) {
        return progress.completedAt == null ? "[]" : "[" + progress.completedAt + "]";
    }

    private static String counted(List<PathwayEvent> events) {
        return when(events, Kind.ITEM_COUNTED).stream()
                .map(event -> String.valueOf(event.item))
                .sorted()
                .toList()
                .toString();
    }

    /** They come newest first, and are compared from the first one on. */
    private static String stored(List<CertificateTerm> terms) {
        var words = new ArrayList<String>();
        for (var term : terms) {
            words.add(0, Replay.words(term));
        }
        return words.toString();
    }
}
