package openhall.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A real OpenID provider in a process of its own, with the people of council-realm.json. The build unpacks it. It answers
 * under a number, and Openhall under a name, so that for a browser the two are different sites.
 */
final class Keycloak implements AutoCloseable {
    static final String PASSWORD = "three random words";
    static final Map<String, String> CLIENT =
            Map.of("OPENHALL_SSO_CLIENT_ID", "openhall", "OPENHALL_SSO_CLIENT_SECRET", "only-for-this-test");

    private static final Path REALM = Path.of("src/test/resources/keycloak/council-realm.json");
    private static final Path LOG = Path.of("target/keycloak.log");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = freePort();
    private final Thread atEnd = new Thread(this::kill, "stop-keycloak");
    private final Process process;

    /** Starts it, and does not wait: it takes as long as a node of ours. */
    Keycloak() {
        var home = home();
        freshData(home);
        var builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/council";
    }

    void awaitReady() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                kill();
                throw new IllegalStateException("Keycloak did not start: see " + LOG);
            }
            pause();
        }
    }

    /** Somebody types their password there; answers the address to which their browser would be sent back. */
    URI passed(String question, String user) {
        var page = sent(HttpRequest.newBuilder(URI.create(question)).GET());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form to sign in with, but " + page.statusCode());
        }
        // Whatever the provider thinks of cookies without HTTPS, this browser sends them all
        var cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var body = encoded(Map.of("username", user, "password", PASSWORD, "credentialId", ""));
        var answer = sent(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Not let in, but " + answer.statusCode())));
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atEnd);
    }

    /** The script and what it started. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        var address = URI.create(issuer() + "/.well-known/openid-configuration");
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path home() {
        try (var unpacked = Files.list(Path.of("target/keycloak"))) {
            return unpacked.filter(each -> each.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier run has left would be kept, and the realm with it. */
    private static void freshData(Path home) {
        var data = home.resolve("data");
        try {
            if (Files.exists(data)) {
                try (var files = Files.walk(data)) {
                    files.sorted(Comparator.reverseOrder()).forEach(Keycloak::delete);
                }
            }
            var realms = Files.createDirectories(data.resolve("import"));
            Files.copy(REALM, realms.resolve(REALM.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
