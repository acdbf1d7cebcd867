package openhall.hackathons.event;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Codes of people who have arrived, one a line as a scanner writes them, and what came of each. */
record CheckInCodes(List<String> codes) {
    static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("(?:R[\\s\u2010-\u2013-]*)?([0-9]{1,9})");

    /** What came of one code. */
    record Outcome(String code, String words) {}

    static CheckInCodes typed(@Nullable String text) {
        var lines = Forms.text(text)
                .lines()
                .map(CheckInCodes::code)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new CheckInCodes(List.copyOf(lines));
    }

    /** As it is on the list, also where somebody typed from paper leaves out what all codes begin with. */
    private static String code(String line) {
        var typed = line.strip().toUpperCase(Locale.ROOT);
        var number = NUMBER.matcher(typed);
        return number.matches() ? "R-" + number.group(1) : typed;
    }

    /** A code that is read twice is noted once. */
    List<Outcome> note(Hackathon hackathon, Person by, Instant arrived, Instant at) {
        EventPlaces.held(hackathon);
        Map<String, Registration> known = Registration.withRefs(hackathon, codes).stream()
                .collect(Collectors.toMap(registration -> registration.ref, Function.identity()));
        return codes.stream()
                .map(code -> new Outcome(code, words(known.get(code), by, arrived, at)))
                .toList();
    }

    private static String words(@Nullable Registration registration, Person by, Instant arrived, Instant at) {
        if (registration == null) {
            return "No such code at this hackathon";
        }
        if (registration.arrive(by, arrived, at)) {
            return "Arrived";
        }
        if (registration.hasArrived()) {
            return "Noted before";
        }
        return registration.isWaiting() ? "On the waiting list, without a place" : "Gave up their place";
    }
}
