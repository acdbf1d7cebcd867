package openhall.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Who may do what, as a page: the same table that the doors use. */
@Path("/admin/roles")
@PermissionsAllowed(May.ADMINISTER)
class RolePages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance roles(List<Role> roles, List<String> actions);
    }

    @GET
    public TemplateInstance roles() {
        var roles = List.of(Role.values());
        var actions = roles.stream()
                .flatMap(role -> role.allowed().stream())
                .distinct()
                .sorted()
                .toList();
        return Templates.roles(roles, actions);
    }
}
