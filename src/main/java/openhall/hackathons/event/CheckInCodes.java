package openhall.hackathons.event;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Codes of people who have arrived, one a line as a scanner writes them, and what came of each. */
record CheckInCodes(List<String> codes) {
    static final int MOST = 500;

    /** What came of one code. */
    record Outcome(String code, String words) {}

    static CheckInCodes typed(@Nullable String text) {
        var lines = Forms.text(text)
                .lines()
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new CheckInCodes(List.copyOf(lines));
    }

    /** A code that is read twice is noted once. */
    List<Outcome> note(Hackathon hackathon, Person by, Instant at) {
        EventPlaces.held(hackathon);
        Map<String, Registration> known = Registration.withRefs(hackathon, codes).stream()
                .collect(Collectors.toMap(registration -> registration.ref, Function.identity()));
        return codes.stream()
                .map(code -> new Outcome(code, words(known.get(code), by, at)))
                .toList();
    }

    private static String words(@Nullable Registration registration, Person by, Instant at) {
        if (registration == null) {
            return "No such code at this hackathon";
        }
        if (registration.arrive(by, at)) {
            return "Arrived";
        }
        if (registration.hasArrived()) {
            return "Noted before";
        }
        return registration.isWaiting() ? "On the waiting list, without a place" : "Gave up their place";
    }
}
