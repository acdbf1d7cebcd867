package openhall.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/** A refusal for a program that speaks SCIM, which has a shape of its own for it (RFC 7644, section 3.12). */
final class ScimProblem {
    static final String MEDIA_TYPE = "application/scim+json";

    private ScimProblem() {}

    /** Whether the request is one of SCIM's. */
    static boolean at(RoutingContext context) {
        return context.normalizedPath().startsWith("/scim/");
    }

    static Response response(int status, String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(of(status, detail))
                .build();
    }

    static String of(int status, String detail) {
        return new JsonObject()
                .put("schemas", new JsonArray().add("urn:ietf:params:scim:api:messages:2.0:Error"))
                .put("status", Integer.toString(status))
                .put("detail", status == 401 ? "Send the token of a SCIM client as a bearer token" : detail)
                .encode();
    }
}
