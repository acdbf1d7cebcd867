package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where SCIM's resources are, as the identity provider knows the address. */
@ApplicationScoped
class ScimAddress {
    private final String root;

    @Inject
    ScimAddress(@ConfigProperty(name = "openhall.base-url") String baseUrl) {
        root = baseUrl + "/scim/v2";
    }

    String of(String path) {
        return root + path;
    }

    /** What SCIM keeps about a resource itself. */
    ObjectNode meta(String type, String path, Instant created, Instant lastModified) {
        return Scim.object()
                .put("resourceType", type)
                .put("created", created.toString())
                .put("lastModified", lastModified.toString())
                .put("location", of(path));
    }
}
