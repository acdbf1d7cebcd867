package openhall.people.scim;

import java.util.UUID;
import openhall.people.Role;
import org.jspecify.annotations.Nullable;

/** A group as an administrator sees it, and how many are in it. */
public record GroupRow(UUID id, String name, @Nullable Role role, long people) {
    public String path() {
        return "/admin/scim/groups/" + id;
    }
}
