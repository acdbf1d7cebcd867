package openhall.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every refusal and every fault as a page a person understands, or as a problem (RFC 9457) for a program. */
class ErrorPages {
    private static final String PLAIN = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<title>%s</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head>"
            + "<body><main><h1>%s</h1><p>%s</p><p><a href=\"/\">Go to the first page</a></p></main></body></html>";

    @CheckedTemplate(basePath = "errors")
    static class Templates {
        static native TemplateInstance problem(String title, String text, @Nullable String reference);
    }

    @ServerExceptionMapper
    Response unprocessable(UnprocessablePage refused) {
        return html(422, refused.page);
    }

    @ServerExceptionMapper
    Response stale(StalePage stale) {
        return html(409, stale.page);
    }

    @ServerExceptionMapper
    Response missing(MissingPage missing) {
        return html(missing.status, missing.page);
    }

    @ServerExceptionMapper
    Response unprocessable(UnprocessableJson refused, RoutingContext context) {
        if (ScimProblem.at(context)) {
            return ScimProblem.response(400, "Send a JSON object");
        }
        return problem(422, Map.of("title", "Some fields need mending", "status", 422, "errors", refused.errors.all()));
    }

    @ServerExceptionMapper
    Response refused(Refused refused, RoutingContext context) {
        return answer(context, 409, "This cannot be done now", refused.sentence(), null);
    }

    @ServerExceptionMapper
    Response busy(Busy busy, RoutingContext context) {
        return answer(context, 503, "This takes longer than usual", busy.sentence(), null);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyPage tooMany) {
        return after(tooMany.wait, html(429, tooMany.page));
    }

    @ServerExceptionMapper
    Response tooMany(TooMany tooMany, RoutingContext context) {
        return after(tooMany.wait, answer(context, 429, "Too many came at once", tooMany.sentence(), null));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext context) {
        return forStatus(context, 403);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, RoutingContext context) {
        return forStatus(context, 404);
    }

    @ServerExceptionMapper
    Response other(WebApplicationException refused, RoutingContext context) {
        var response = refused.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        return forStatus(context, response.getStatus());
    }

    @ServerExceptionMapper({JDBCConnectionException.class, SQLTransientConnectionException.class})
    Response away(Exception fault, RoutingContext context) {
        Log.error("The database cannot be reached", fault);
        return forStatus(context, 503);
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext context) {
        var clash = Clash.in(fault);
        if (clash != null) {
            return answer(context, clash.status, clash.title, clash.text, null);
        }
        if (context.response().ended()) {
            Log.infof("Cut off at %s %s: %s", context.request().method(), path(context), fault.getMessage());
            return forStatus(context, context.response().getStatusCode());
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(fault, "Fault %s at %s %s", reference, context.request().method(), path(context));
        return answer(
                context,
                500,
                "Sorry, there is a problem with this service",
                "Try again in a few minutes. If it happens again, tell us the reference below.",
                reference);
    }

    private static String path(RoutingContext context) {
        return withoutKeys(context.normalizedPath());
    }

    /** For the log: a long part of an address may be a key that lets its holder in. */
    static String withoutKeys(String path) {
        return path.replaceAll("(?<=/)[A-Za-z0-9_-]{32,}(?=/|$)", "...");
    }

    static Response forStatus(RoutingContext context, int status) {
        var words = Words.of(status);
        return answer(context, status, words.title(), words.text(), null);
    }

    /** The words of a refusal, ready to be sent. */
    static String words(RoutingContext context, int status) {
        var words = Words.of(status);
        if (ScimProblem.at(context)) {
            return ScimProblem.of(status, words.text());
        }
        if (forProgram(context)) {
            return json(status, words);
        }
        return Templates.problem(words.title(), words.text(), null).render();
    }

    /** Words for where there is no request of the framework's yet, and so no layout. */
    static String plain(RoutingContext context, int status) {
        return plain(context, status, Words.of(status));
    }

    static String plain(RoutingContext context, int status, Words words) {
        return forProgram(context) ? json(status, words) : PLAIN.formatted(words.title(), words.title(), words.text());
    }

    private static String json(int status, Words words) {
        return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(words.title(), status, words.text());
    }

    static String mediaType(RoutingContext context) {
        if (ScimProblem.at(context)) {
            return ScimProblem.MEDIA_TYPE;
        }
        return forProgram(context) ? "application/problem+json" : "text/html;charset=UTF-8";
    }

    /** What a status means to a person. */
    record Words(String title, String text) {
        /** Of a file, where files of up to {@code most} bytes are taken. */
        static Words tooLarge(long most) {
            var text = "Nothing was saved. A file can have up to %d MB. Go back and send a smaller one, and less text.";
            return new Words("This file is too large", text.formatted(most / 1_000_000));
        }

        static Words of(int status) {
            return switch (status) {
                case 400 ->
                    new Words(
                            "This page could not read what was sent",
                            "The page may have been open for a long time. Go back, refresh it and send it again.");
                case 401 -> new Words("Sign in first", "You need to sign in to see this.");
                case 403 ->
                    new Words(
                            "You cannot see this page",
                            "It is for people with another role. Ask your administrator if you need it for your work.");
                case 404 ->
                    new Words(
                            "Page not found",
                            "If you typed the address, check it is right. If you used a link, the page may have moved.");
                case 413 ->
                    new Words(
                            "What was sent is too large",
                            "Nothing was saved. A form takes up to 20,000 characters in a field, and 1 MB in all."
                                    + " Go back and send less text.");
                case 503 ->
                    new Words("Sorry, the service is not available", "Nothing is lost. Try again in a few minutes.");
                default -> new Words("This did not work", "Go back and try it another way.");
            };
        }
    }

    private static Response answer(
            RoutingContext context, int status, String title, String text, @Nullable String reference) {
        if (forProgram(context)) {
            var detail = reference == null ? text : text + " Reference: " + reference;
            if (ScimProblem.at(context)) {
                return ScimProblem.response(status, detail);
            }
            return problem(status, Map.of("title", title, "status", status, "detail", detail));
        }
        return html(status, Templates.problem(title, text, reference));
    }

    static boolean forProgram(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/") || ScimProblem.at(context);
    }

    private static Response after(Duration wait, Response refusal) {
        refusal.getHeaders().putSingle("Retry-After", Math.max(1, wait.toSeconds()));
        return refusal;
    }

    private static Response problem(int status, Map<String, Object> body) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(body)
                .build();
    }

    private static Response html(int status, TemplateInstance page) {
        var response = Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        if (status == 503) {
            response.header("Retry-After", "30");
        }
        return response.entity(page).build();
    }
}
