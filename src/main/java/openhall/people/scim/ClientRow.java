package openhall.people.scim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client as an administrator sees it. */
public record ClientRow(
        UUID id,
        String name,
        String madeBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {
    static ClientRow of(ScimClient client) {
        return new ClientRow(client.id, client.name, client.createdBy.name, client.createdAt, client.lastUsedAt);
    }

    public String revocation() {
        return "/admin/scim/clients/" + id + "/revocation";
    }
}
