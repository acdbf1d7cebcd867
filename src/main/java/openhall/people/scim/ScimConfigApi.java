package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.BaseScimResource;
import com.unboundid.scim2.common.types.AuthenticationScheme;
import com.unboundid.scim2.common.types.BulkConfig;
import com.unboundid.scim2.common.types.ChangePasswordConfig;
import com.unboundid.scim2.common.types.ETagConfig;
import com.unboundid.scim2.common.types.FilterConfig;
import com.unboundid.scim2.common.types.PatchConfig;
import com.unboundid.scim2.common.types.ResourceTypeResource;
import com.unboundid.scim2.common.types.ResourceTypeResource.SchemaExtension;
import com.unboundid.scim2.common.types.ServiceProviderConfigResource;
import com.unboundid.scim2.common.types.SortConfig;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import openhall.people.May;

/** What this service provider can do (RFC 7644, section 4). */
@Path("/scim/v2")
@Produces({Scim.JSON, MediaType.APPLICATION_JSON})
@PermissionsAllowed(May.PROVISION)
class ScimConfigApi {
    private static final Asked NOTHING_MORE = new Asked(null, null, null, null, null, null, null);

    @Inject
    ScimAddress address;

    @GET
    @Path("ServiceProviderConfig")
    public Response config() {
        var config = new ServiceProviderConfigResource(
                null,
                new PatchConfig(true),
                new BulkConfig(false, 0, 0),
                new FilterConfig(true, Asked.MOST),
                new ChangePasswordConfig(false),
                new SortConfig(false),
                new ETagConfig(true),
                List.of(AuthenticationScheme.createOAuth2BearerToken(true)));
        return Answer.list(json(config, "ServiceProviderConfig", "/ServiceProviderConfig"));
    }

    @GET
    @Path("ResourceTypes")
    public Response types() {
        return all(typeList());
    }

    @GET
    @Path("ResourceTypes/{name}")
    public Response type(String name) {
        return one(typeList(), name);
    }

    @GET
    @Path("Schemas")
    public Response schemas() {
        return all(schemaList());
    }

    @GET
    @Path("Schemas/{urn}")
    public Response schema(String urn) {
        return one(schemaList(), urn);
    }

    private List<ObjectNode> typeList() {
        var extensions = Scim.EXTENSIONS.stream()
                .map(extension -> new SchemaExtension(URI.create(extension), false))
                .toList();
        return List.of(typeJson("User", Scim.USER, extensions), typeJson("Group", Scim.GROUP, List.of()));
    }

    private ObjectNode typeJson(String name, String schema, List<SchemaExtension> extensions) {
        var endpoint = URI.create("/" + name + "s");
        var type = new ResourceTypeResource(name, name, null, endpoint, URI.create(schema), extensions);
        return json(type, "ResourceType", "/ResourceTypes/" + name);
    }

    private List<ObjectNode> schemaList() {
        return ScimSchemas.ALL.stream()
                .map(schema -> json(schema, "Schema", "/Schemas/" + schema.getId()))
                .toList();
    }

    private ObjectNode json(BaseScimResource resource, String type, String path) {
        ObjectNode json = JsonUtils.valueToNode(resource);
        json.putObject("meta").put("resourceType", type).put("location", address.of(path));
        return json;
    }

    private static Response all(List<ObjectNode> resources) {
        return Answer.list(Listed.of(resources.size(), NOTHING_MORE, resources));
    }

    private static Response one(List<ObjectNode> resources, String id) {
        return resources.stream()
                .filter(resource -> resource.path("id").asText().equalsIgnoreCase(id))
                .findFirst()
                .map(Answer::list)
                .orElseThrow(ScimRefused::notFound);
    }
}
