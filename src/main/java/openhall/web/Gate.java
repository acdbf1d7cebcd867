package openhall.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Turns away what no page of ours sends: an address with a NUL in it, a change asked for by another site, and a form
 * that does not come as a form (which would slip past the check of its token).
 */
class Gate {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    void watch(@Observes Filters filters) {
        filters.register(Gate::check, 950);
    }

    private static void check(RoutingContext context) {
        var request = context.request();
        if (request.uri().contains("%00")) {
            say(context, 404);
        } else if (READING.contains(request.method().name())) {
            context.next();
        } else if (fromElsewhere(context)) {
            say(context, 403);
        } else if (!ErrorPages.forProgram(context) && !isForm(context)) {
            say(context, 415);
        } else {
            context.next();
        }
    }

    /** What the browser itself says about where a request comes from; programs say nothing. */
    private static boolean fromElsewhere(RoutingContext context) {
        var site = context.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = context.request().getHeader("Origin");
        return origin != null && !sameHost(origin, context);
    }

    private static boolean sameHost(String origin, RoutingContext context) {
        try {
            var authority = context.request().authority();
            return authority != null
                    && authority.toString().equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isForm(RoutingContext context) {
        var sent = context.request().getHeader("Content-Type");
        var type = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
    }

    private static void say(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", ErrorPages.mediaType(context))
                .end(ErrorPages.plain(context, status));
    }
}
