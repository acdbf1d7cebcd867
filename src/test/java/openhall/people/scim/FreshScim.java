package openhall.people.scim;

import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;

/** A client and a group that no other test knows, for tests of other packages. */
public final class FreshScim {
    private FreshScim() {}

    /** The id of a client. */
    public static String client() {
        var name = "Client " + UUID.randomUUID();
        return In.tx(() -> {
            ScimClient.make(name, Cast.IVY.person(), Instant.now());
            return ScimClient.<ScimClient>find("name", name).singleResult().id.toString();
        });
    }

    /** The id of a group without members. */
    public static String group() {
        return In.tx(() -> ScimGroup.make("Group " + UUID.randomUUID(), null, Instant.now())
                .id
                .toString());
    }
}
