package openhall.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** Somebody at a node without a browser: real HTTP, with the cookies and the form token that a browser would send. */
final class Wire {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String home;
    private volatile String formToken = "";

    private Wire(Nodes.Node node) {
        home = node.url();
        get("/sign-in");
    }

    static Wire signedOut(Nodes.Node node) {
        return new Wire(node);
    }

    static Wire signedInAs(String email, Nodes.Node node) {
        var wire = new Wire(node);
        var answer = wire.post("/demo", "email", email);
        Assertions.assertThat(answer.statusCode()).as(email).isEqualTo(303);
        return wire;
    }

    /** Somebody whose session was not begun on a page. */
    static Wire holding(String session, Nodes.Node node) {
        var wire = new Wire(node);
        wire.cookies.put("openhall", session);
        return wire;
    }

    HttpResponse<String> get(String path) {
        return sent(request(path).GET().build());
    }

    /** Sends a form: names and values in turn. Redirects are not followed. */
    HttpResponse<String> post(String path, String... namesAndValues) {
        return sent(form(path, namesAndValues));
    }

    /** Begins a draft of an idea with these answers, and answers its address. */
    String draft(String... namesAndValues) {
        var begun = post("/ideas/drafts", namesAndValues);
        var place = begun.headers().firstValue("Location").orElseThrow();
        return place.replaceAll(".*(/ideas/drafts/[0-9a-f-]+)/.*", "$1");
    }

    /** Sends a form without waiting for what becomes of it. */
    CompletableFuture<HttpResponse<String>> postWithoutWaiting(String path, String... namesAndValues) {
        return client.sendAsync(form(path, namesAndValues), BodyHandlers.ofString());
    }

    private HttpRequest form(String path, String... namesAndValues) {
        var body = new StringJoiner("&").add("csrf-token=" + encoded(formToken));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            body.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(home + path)).timeout(Duration.ofSeconds(60));
        var held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var token = FORM_TOKEN.matcher(response.body());
            if (token.find()) {
                formToken = token.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
