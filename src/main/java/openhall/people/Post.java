package openhall.people;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the organisation: what somebody does, for which audience's goals, in which unit and for whom. */
public record Post(
        @Nullable String jobTitle,
        Audience audience,
        @Nullable OrgUnit unit,
        @Nullable Person manager) {

    boolean isSameAs(Post other) {
        return Objects.equals(jobTitle, other.jobTitle)
                && audience == other.audience
                && Objects.equals(unitId(), other.unitId())
                && Objects.equals(managerId(), other.managerId());
    }

    private @Nullable UUID unitId() {
        return unit == null ? null : unit.id;
    }

    private @Nullable UUID managerId() {
        return manager == null ? null : manager.id;
    }
}
