package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import openhall.activity.BaseUrl;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Open311 GeoReport v2, to read: what can be asked for, and published ideas as requests. */
@Path("/open311/v2")
@PermitAll
class GeoApi {
    static final String JSON = "application/json;charset=UTF-8";
    static final String XML = "text/xml;charset=UTF-8";

    @Inject
    Clock clock;

    @GET
    @Path("services.json")
    @Produces(JSON)
    public String services() {
        return allServices().toString();
    }

    @GET
    @Path("services.xml")
    @Produces(XML)
    public String servicesXml() {
        return GeoXml.of("services", allServices());
    }

    @GET
    @Path("services/{code}.json")
    @Produces(JSON)
    public String service(@RestPath String code) {
        return definition(code).toString();
    }

    @GET
    @Path("services/{code}.xml")
    @Produces(XML)
    public String serviceXml(@RestPath String code) {
        return GeoXml.of("service_definition", definition(code));
    }

    @GET
    @Path("requests.json")
    @Produces(JSON)
    public Response requests(@BeanParam GeoQuery asked) {
        var page = page(asked);
        return answer(listed(page).toString(), asked.rest("requests.json", page.next()));
    }

    @GET
    @Path("requests.xml")
    @Produces(XML)
    public Response requestsXml(@BeanParam GeoQuery asked) {
        var page = page(asked);
        return answer(GeoXml.of("service_requests", listed(page)), asked.rest("requests.xml", page.next()));
    }

    @GET
    @Path("requests/{ref}.json")
    @Produces(JSON)
    public String request(@RestPath String ref) {
        return one(ref).toString();
    }

    @GET
    @Path("requests/{ref}.xml")
    @Produces(XML)
    public String requestXml(@RestPath String ref) {
        return GeoXml.of("service_requests", one(ref));
    }

    private KeyPage<GeoRequest> page(GeoQuery asked) {
        return GeoRequests.page(GeoQuestion.of(asked, clock.instant()));
    }

    private ArrayNode one(String ref) {
        var found = page(GeoQuery.of(ref));
        GeoRefused.unless(found.rows().size() == 1, 404, "service_request_id was not found");
        return listed(found);
    }

    private static ArrayNode allServices() {
        var services = JsonNodeFactory.instance.arrayNode();
        GeoKind.all().forEach(service -> services.add(service.json()));
        return services;
    }

    private static JsonNode definition(String code) {
        return GeoKind.all().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new GeoRefused(404, "service_code was not found"))
                .definition();
    }

    private static ArrayNode listed(KeyPage<GeoRequest> page) {
        var requests = JsonNodeFactory.instance.arrayNode();
        page.rows().forEach(request -> requests.add(request.json()));
        return requests;
    }

    /** Where the rest is stands in a header, because Open311 has no place for it in the answer. */
    private static Response answer(String text, @Nullable String rest) {
        var answer = Response.ok(text);
        if (rest != null) {
            answer.header(HttpHeaders.LINK, "<" + BaseUrl.of("/open311/v2/" + rest) + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
