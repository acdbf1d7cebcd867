package openhall.learning.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.web.FormErrors;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The bookings of those who came. */
record AttendanceForm(@RestForm @Nullable List<String> here) {

    static AttendanceForm of(List<Booking> placed) {
        return new AttendanceForm(placed.stream()
                .filter(booking -> booking.state == BookingState.ATTENDED)
                .map(booking -> booking.id.toString())
                .toList());
    }

    static List<Option> options(List<Booking> placed) {
        return placed.stream()
                .map(booking -> new Option(booking.id.toString(), booking.person.name, unit(booking)))
                .toList();
    }

    private static @Nullable String unit(Booking booking) {
        var unit = booking.person.unit;
        return unit == null ? null : unit.name;
    }

    public List<String> ticked() {
        return here == null ? List.of() : here;
    }

    FormErrors errors(List<Booking> placed) {
        var errors = new FormErrors();
        if (came(placed).size() < new HashSet<>(ticked()).size()) {
            errors.add("here", "Choose people from the list");
        }
        return errors;
    }

    /** Those of the bookings that are ticked. */
    Set<UUID> came(List<Booking> placed) {
        var ticked = new ArrayList<>(ticked());
        return placed.stream()
                .map(booking -> booking.id)
                .filter(id -> ticked.contains(id.toString()))
                .collect(Collectors.toSet());
    }
}
