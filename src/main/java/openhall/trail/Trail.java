package openhall.trail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.activity.Subject;

/** The thread around a thing as everyone may read it today, whatever its ends were called when they were joined. */
@ApplicationScoped
class Trail {
    @Inject
    @All
    List<TrailEnds> kinds;

    /** One statement, and one more for each kind of thing that can stop being public. */
    List<TrailStep> around(String kind, String ref) {
        var links = TrailLink.around(kind, ref);
        var open = kinds.stream().collect(Collectors.toMap(TrailEnds::kind, known -> publicIn(links, known)));
        return links.stream()
                .map(link -> TrailStep.of(link, seen(link.from(), open), seen(link.to(), open)))
                .toList();
    }

    private static Map<String, Subject> publicIn(List<TrailLink> links, TrailEnds known) {
        var refs = links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(end -> end.kind().equals(known.kind()))
                .map(Subject::ref)
                .collect(Collectors.toSet());
        return refs.isEmpty()
                ? Map.of()
                : known.publicAmong(refs).stream().collect(Collectors.toMap(Subject::ref, Function.identity()));
    }

    private static TrailEnd seen(Subject end, Map<String, Map<String, Subject>> open) {
        var ofItsKind = open.get(end.kind());
        if (ofItsKind == null) {
            return TrailEnd.of(end);
        }
        var today = ofItsKind.get(end.ref());
        return today == null ? TrailEnd.nobodyReads(end) : TrailEnd.of(today);
    }
}
