package openhall.activity.notices;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Lets a mail program press the button of {@link UnsubscribePages}: its post (RFC 8058) has neither a cookie nor the
 * token of a form of ours. None is needed for this one address, since whoever sends it holds the signed link. Only a
 * form's body is checked for a form's token, and nothing of the body is read here.
 */
class OneClick {
    /** After the gate has looked at where the request comes from. */
    private static final int AFTER_GATE = 940;

    void watch(@Observes Filters filters) {
        filters.register(OneClick::open, AFTER_GATE);
    }

    private static void open(RoutingContext context) {
        var request = context.request();
        if (request.method().name().equals("POST") && context.normalizedPath().startsWith(StopLink.BELOW)) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "text/plain");
        }
        context.next();
    }
}
