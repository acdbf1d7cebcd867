package openhall.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class MeApi {
    record Shown(UUID id, String name, String email, String audience, List<String> roles) {}

    @Inject
    Me me;

    @GET
    public Shown me() {
        var person = me.person();
        var roles = me.roles().stream().map(Role::text).sorted().toList();
        return new Shown(person.id, person.name, person.email, person.audience.text(), roles);
    }
}
