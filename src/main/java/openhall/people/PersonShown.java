package openhall.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody as JSON, for administrators: units by their slugs, the manager by their id. */
record PersonShown(
        UUID id,
        String name,
        String email,
        @Nullable String number,
        Audience audience,
        @Nullable String jobTitle,
        @Nullable String unit,
        @Nullable UUID manager,
        List<String> roles,
        @Nullable Instant leftAt,
        @Nullable Instant erasedAt,
        List<Past> postings) {

    /** Where they worked; {@code until} is null for where they work now. */
    record Past(
            String unit,
            @Nullable String jobTitle,
            Audience audience,
            @Nullable UUID manager,
            Instant since,
            @Nullable Instant until) {
        static Past of(Posting posting) {
            return new Past(
                    posting.unit.slug,
                    posting.jobTitle,
                    posting.audience,
                    idOf(posting.manager),
                    posting.since,
                    posting.until);
        }
    }

    static PersonShown of(Person person) {
        var unit = person.unit;
        return new PersonShown(
                person.id,
                person.name,
                person.email,
                person.employeeNumber,
                person.audience,
                person.jobTitle,
                unit == null ? null : unit.slug,
                idOf(person.manager),
                person.roles.stream().map(Role::name).sorted().toList(),
                person.leftAt,
                person.erasedAt,
                Posting.of(person.id).stream().map(Past::of).toList());
    }

    private static @Nullable UUID idOf(@Nullable Person somebody) {
        return somebody == null ? null : somebody.id;
    }
}
