package openhall.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a browser keep a public page and ask whether it changed. What somebody sees when signed in is never kept, so
 * that nobody reads it with the back button after them. A refusal that comes without words gets its page here.
 */
class Etag {
    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            fill(response, context);
        } else if (request.getMethod().equals("GET") && response.getStatus() == 200) {
            keep(request, response);
        } else if (response.getStatus() != 304) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void keep(ContainerRequestContext request, ContainerResponseContext response) {
        var signedIn = request.getSecurityContext().getUserPrincipal() != null;
        if (response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-store" : "no-cache");
        if (response.getEntity() instanceof String text) {
            // The JDK encodes far faster than the server would
            var body = text.getBytes(StandardCharsets.UTF_8);
            response.setEntity(body);
            if (!signedIn) {
                tag(request, response, '"' + hash(body) + '"');
            }
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static void fill(ContainerResponseContext response, RoutingContext context) {
        var filled = ErrorPages.words(context, response.getStatus());
        response.setEntity(filled, null, MediaType.valueOf(ErrorPages.mediaType(context)));
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
