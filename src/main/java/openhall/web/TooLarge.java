package openhall.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * A body over a megabyte is refused in words. It is read to its end and thrown away first: a browser that is cut off
 * while it sends shows an error of its own instead of ours.
 */
class TooLarge {
    private static final long MOST = 1_000_000;
    private static final long DRAINED = 50_000_000;

    void watch(@Observes Filters filters) {
        filters.register(TooLarge::check, 900);
    }

    private static void check(RoutingContext context) {
        var length = length(context);
        if (length <= MOST) {
            context.next();
        } else if (length > DRAINED) {
            say(context);
        } else {
            context.request().handler(thrownAway -> {});
            context.request().endHandler(end -> say(context));
            context.request().resume();
        }
    }

    private static long length(RoutingContext context) {
        var header = context.request().getHeader("Content-Length");
        return header == null || !header.matches("\\d{1,15}") ? 0 : Long.parseLong(header);
    }

    private static void say(RoutingContext context) {
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", ErrorPages.mediaType(context))
                .putHeader("Connection", "close")
                .end(ErrorPages.plain(context, 413));
    }
}
