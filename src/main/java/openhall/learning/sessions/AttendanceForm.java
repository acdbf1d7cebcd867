package openhall.learning.sessions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The bookings of those who came. {@code seen} has those that were ticked when the page was opened: who was noted by
 * somebody else since then stays noted. Without it everybody who is not ticked did not come.
 */
record AttendanceForm(
        @RestForm @Nullable List<String> here,
        @RestForm @Nullable String seen) {

    static AttendanceForm of(List<Booking> placed) {
        var came = placed.stream()
                .filter(Booking::hasCome)
                .map(booking -> booking.id.toString())
                .toList();
        return new AttendanceForm(came, came.isEmpty() ? "none" : String.join(" ", came));
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
        var known = placed.stream().map(booking -> booking.id.toString()).collect(Collectors.toSet());
        if (!known.containsAll(ticked())) {
            errors.add("here", "Choose people from the list");
        }
        return errors;
    }

    /** Those who came: the ticks of this form where it changes something, and what is noted elsewhere. */
    Set<UUID> came(List<Booking> placed) {
        var ticked = new HashSet<>(ticked());
        var before = seen == null ? null : Set.copyOf(List.of(Forms.text(seen).split(" +")));
        return placed.stream()
                .filter(booking -> {
                    var id = booking.id.toString();
                    var same = before != null && before.contains(id) == ticked.contains(id);
                    return same ? booking.hasCome() : ticked.contains(id);
                })
                .map(booking -> booking.id)
                .collect(Collectors.toSet());
    }
}
