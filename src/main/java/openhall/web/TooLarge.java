package openhall.web;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A body over a megabyte is refused in words, but where files are taken. It is read to its end and thrown away first: a
 * browser that is cut off while it sends shows an error of its own instead of ours.
 */
class TooLarge {
    private static final long MOST = 1_000_000;
    private static final long DRAINED = 50_000_000;

    /** What a form puts around a file. */
    private static final long WRAPPING = 100_000;

    @Inject
    @All
    List<Intake> intakes;

    void watch(@Observes Filters filters) {
        filters.register(this::check, 900);
        // After the server has set its own limit, which is that of the largest file
        filters.register(this::count, 1);
    }

    private void check(RoutingContext context) {
        var length = length(context);
        if (length <= MOST || length <= most(context)) {
            context.next();
        } else if (length > DRAINED) {
            say(context);
        } else {
            context.request().handler(thrownAway -> {});
            context.request().endHandler(end -> say(context));
            context.request().resume();
        }
    }

    /** A body that does not say how long it is has the same limit, counted while it is read. */
    private void count(RoutingContext context) {
        if (context.data().containsKey(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY)) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(context));
        }
        context.next();
    }

    private long most(RoutingContext context) {
        return intake(context).map(intake -> intake.most() + WRAPPING).orElse(MOST);
    }

    private Optional<Intake> intake(RoutingContext context) {
        var path = context.normalizedPath();
        return intakes.stream().filter(intake -> intake.takes(path)).findFirst();
    }

    private static long length(RoutingContext context) {
        var header = context.request().getHeader("Content-Length");
        return header == null || !header.matches("\\d{1,15}") ? 0 : Long.parseLong(header);
    }

    private void say(RoutingContext context) {
        var words = intake(context)
                .map(intake -> ErrorPages.Words.tooLarge(intake.most()))
                .orElse(ErrorPages.Words.of(413));
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", ErrorPages.mediaType(context))
                .putHeader("Connection", "close")
                .end(ErrorPages.plain(context, 413, words));
    }
}
