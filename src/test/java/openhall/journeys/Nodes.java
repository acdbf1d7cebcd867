package openhall.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import openhall.Owner;

/** Openhall as it is delivered: packaged nodes in processes of their own against one PostgreSQL, killed as one likes. */
final class Nodes implements AutoCloseable {
    /** The demonstration's people and content, and nothing that happened before the test. */
    static final Map<String, String> DEMO_WITH_HISTORY = Map.of("OPENHALL_MODE", "demo");

    static final Map<String, String> DEMO = Map.of("OPENHALL_MODE", "demo", "OPENHALL_DEMO_HISTORY", "false");

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final EmbeddedPostgres database;
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final Map<String, String> settings;

    Nodes(Map<String, String> settings) {
        this.settings = settings;
        try {
            database = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Owner.makeServiceRole(Owner.url(database));
    }

    /** Starts a node and waits until it answers. */
    Node start() {
        var node = new Node(freePort());
        nodes.add(node);
        node.start();
        return node;
    }

    /** Starts several nodes in the same moment and waits until all of them answer. */
    List<Node> startTogether(int number) {
        var starting = IntStream.range(0, number)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::start))
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }

    EmbeddedPostgres database() {
        return database;
    }

    Sql sql() {
        return new Sql(database.getPostgresDatabase());
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service is told by whoever runs it: all but who owns the tables. */
    Map<String, String> service() {
        var env = new HashMap<String, String>();
        env.put("QUARKUS_DATASOURCE_JDBC_URL", Owner.url(database));
        env.put("QUARKUS_DATASOURCE_USERNAME", "openhall");
        env.put("QUARKUS_DATASOURCE_PASSWORD", "openhall");
        env.putAll(settings);
        return env;
    }

    /** The packaged program with these settings and no others; what it says goes to the log. */
    static Process launch(Map<String, String> settings, Path log, String... words) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // It lives for a minute or two: what the second compiler would make faster is over before it pays
        var line = new ArrayList<>(List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OPENHALL_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process. */
    final class Node {
        private final int port;
        private Process process;

        private Node(int port) {
            this.port = port;
        }

        int port() {
            return port;
        }

        String url() {
            return "http://localhost:" + port;
        }

        /** What the process has said since it was last started. */
        String log() {
            try {
                return Files.readString(logFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void start() {
            var env = new HashMap<String, String>();
            env.put("QUARKUS_FLYWAY_USERNAME", "postgres");
            env.put("QUARKUS_FLYWAY_PASSWORD", "postgres");
            env.put("QUARKUS_HTTP_PORT", String.valueOf(port));
            env.put("OPENHALL_BASE_URL", url());
            // One of the cast sends more in a test than a person does in an hour
            env.put("OPENHALL_IDEAS_ACCOUNT_IDEAS_PER_HOUR", "1000");
            env.put("OPENHALL_IDEAS_ACCOUNT_IDEAS_PER_DAY", "1000");
            env.putAll(service());
            process = launch(env, logFile());
            awaitReady();
        }

        /** As a power cut: kill -9. */
        void kill() {
            process.destroyForcibly();
            try {
                process.waitFor(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Path logFile() {
            return Path.of("target", "node-" + port + ".log");
        }

        private void awaitReady() {
            for (var i = 0; i < 240 && process.isAlive(); i++) {
                if (ready()) {
                    return;
                }
                pause();
            }
            kill();
            throw new IllegalStateException("The node did not start: see " + logFile());
        }

        private boolean ready() {
            var request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            try {
                return HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        private static void pause() {
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
