package openhall.people.directory;

import java.time.Instant;
import java.util.UUID;
import openhall.people.Audience;
import org.jspecify.annotations.Nullable;

/** Somebody who is here, as far as a file can say anything about them; read without the row being loaded. */
public record KnownPerson(
        UUID id,
        String name,
        String email,
        @Nullable String number,
        @Nullable String jobTitle,
        Audience audience,
        @Nullable UUID unitId,
        @Nullable UUID managerId,
        @Nullable Instant leftAt) {

    boolean isOnTheStaff() {
        return leftAt == null && audience.isStaff();
    }
}
