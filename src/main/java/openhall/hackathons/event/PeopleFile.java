package openhall.hackathons.event;

import java.util.List;
import java.util.Objects;
import openhall.web.Csv;

/** Who comes and who waits, a line each, for the organisers. */
final class PeopleFile {
    private static final List<String> HEADER = List.of(
            "code", "name", "email", "unit", "coming", "state", "number", "registered_at", "arrived_at", "needs");

    private PeopleFile() {}

    static String of(List<Registration> people) {
        return Csv.of(HEADER, people.stream().map(PeopleFile::row).toList());
    }

    private static List<String> row(Registration registration) {
        var person = registration.person;
        return List.of(
                registration.ref,
                person.name,
                person.email,
                person.unit == null ? "" : person.unit.name,
                registration.kind.name(),
                registration.state.name(),
                String.valueOf(registration.number),
                registration.registeredAt.toString(),
                Objects.toString(registration.arrivedAt, ""),
                Objects.toString(registration.needs, ""));
    }
}
