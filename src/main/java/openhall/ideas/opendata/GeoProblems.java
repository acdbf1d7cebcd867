package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What Open311 cannot answer, said in the way of the question. */
class GeoProblems {
    @ServerExceptionMapper
    Response refused(GeoRefused refused, RoutingContext context) {
        var errors = JsonNodeFactory.instance.arrayNode();
        errors.addObject().put("code", refused.code).put("description", refused.sentence);
        var xml = context.normalizedPath().endsWith(".xml");
        return Response.status(refused.code)
                .type(xml ? GeoApi.XML : GeoApi.JSON)
                .entity(xml ? GeoXml.of("errors", errors) : errors.toString())
                .build();
    }
}
