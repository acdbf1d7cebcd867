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
                if (!pair.get(0).equals(pair.get(1))) {
                    found.add(progress.pathway.slug + ", " + what + ": stored " + pair.get(0) + ", counted again "
                            + pair.get(1));
                }
            });
        }
        return found;
    }

    /** What is stored, and what is counted again, by what it is. */
    private static Map<String, List<String>> differences(
            PathwayProgress progress, List<PathwayEvent> events, List<CertificateTerm> terms) {
        var joined = events.stream()
                .filter(event -> event.kind == Kind.JOINED)
                .map(event -> event.happenedAt)
                .findFirst()
                .orElse(progress.startedAt);
        var again = Replay.of(PathwayVersion.of(progress.pathway.id), progress.person.id, joined);
        var counted = events.stream()
                .filter(event -> event.kind == Kind.ITEM_COUNTED)
                .map(event -> String.valueOf(event.item))
                .sorted()
                .toList();
        return Map.of(
                "items",
                List.of(progress.itemsDone + " of " + progress.itemsTotal, again.items()),
                "why",
                List.of(progress.why, again.why()),
                "completed",
                List.of(String.valueOf(progress.completedAt), again.completed()),
                "counted",
                List.of(counted.toString(), again.counted()),
                "terms",
                List.of(stored(terms), again.terms()));
    }

    /** They come newest first, and are compared from the first one on. */
    private static String stored(List<CertificateTerm> terms) {
        var words = new ArrayList<String>();
        for (var term : terms) {
            words.add(0, Replay.words(term.earnedAt, term.validFrom, term.validUntil, term.windowYear));
        }
        return words.toString();
    }
}
