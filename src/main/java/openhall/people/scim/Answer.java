package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;

/** Resources as answers, with their versions, and with no more of them than was asked for. */
final class Answer {
    private static final String ETAG = "ETag";

    private Answer() {}

    static Response list(ObjectNode list) {
        return Response.ok(list.toString()).build();
    }

    /** Nothing when the client has seen this version already; after a change it has not. */
    static Response shown(ObjectNode resource, Asked asked) {
        if (Version.isIn(asked.ifNoneMatch(), resource)) {
            return Response.notModified().header(ETAG, Version.of(resource)).build();
        }
        return of(Response.ok(), resource, asked);
    }

    static Response made(ObjectNode resource, Asked asked) {
        var place = resource.path("meta").path("location").asText();
        return of(Response.status(Response.Status.CREATED).header("Location", place), resource, asked);
    }

    /** Done, and nothing to show. */
    static Response done(String version) {
        return Response.noContent().header(ETAG, version).build();
    }

    private static Response of(Response.ResponseBuilder answer, ObjectNode resource, Asked asked) {
        return answer.header(ETAG, Version.of(resource))
                .entity(asked.selection().of(resource).toString())
                .build();
    }
}
