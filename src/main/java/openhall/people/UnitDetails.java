package openhall.people;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a part of the council is and where it stands; without a code, the code that is known stays. */
public record UnitDetails(
        OrgUnit.Kind kind,
        String name,
        @Nullable String code,
        @Nullable OrgUnit parent) {

    boolean isSameAs(UnitDetails other) {
        return kind == other.kind
                && name.equals(other.name)
                && Objects.equals(code, other.code)
                && Objects.equals(parentId(), other.parentId());
    }

    private @Nullable UUID parentId() {
        return parent == null ? null : parent.id;
    }
}
