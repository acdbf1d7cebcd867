package openhall.hackathons.board;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets the pages of others show the board of a hackathon, and nothing else of ours. It keeps its place by the last
 * word: the headers that all answers have are set before, and the board gives nobody a cookie.
 */
class BoardFrame {
    private static final Pattern BOARD = Pattern.compile("/hackathons/[^/]+/board");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    /** After the gate has looked at where the request comes from. */
    private static final int AFTER_GATE = 935;

    private static final int FOUND = 200;

    void watch(@Observes Filters filters) {
        filters.register(BoardFrame::open, AFTER_GATE);
    }

    private static void open(RoutingContext context) {
        if (BOARD.matcher(context.normalizedPath()).matches()) {
            context.addHeadersEndHandler(nothing -> loosen(context));
        }
        context.next();
    }

    /** A page that says there is no such board stays as closed as all others. */
    private static void loosen(RoutingContext context) {
        var response = context.response();
        if (response.getStatusCode() != FOUND) {
            return;
        }
        response.headers().remove("X-Frame-Options");
        response.headers().set("Content-Security-Policy", POLICY);
        response.headers().remove("Set-Cookie");
        forget(context, response);
    }

    private static void forget(RoutingContext context, HttpServerResponse response) {
        for (var cookie : List.copyOf(context.request().cookies())) {
            response.removeCookie(cookie.getName(), false);
        }
    }
}
