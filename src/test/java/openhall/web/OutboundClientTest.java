package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real site under https on this machine, which the client is told lies at repo.example.org. */
@QuarkusTest
class OutboundClientTest {
    private static final String SITE = "https://repo.example.org";
    private static final char[] SECRET = "changeit".toCharArray();

    private static HttpsServer server;
    private static SSLContext tls;

    @BeforeAll
    static void start() throws Exception {
        tls = tls(keys());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(Executors.newCachedThreadPool());
        at("/page", exchange -> answer(exchange, 200, "Read me".getBytes(StandardCharsets.UTF_8)));
        at("/large", exchange -> answer(exchange, 200, new byte[1_000_001]));
        at("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, bomb());
        });
        at("/drip", OutboundClientTest::drip);
        at("/silent", exchange -> sleep(8_000));
        at("/once", exchange -> redirect(exchange, "/page"));
        at("/for-ever", exchange -> redirect(exchange, "/for-ever"));
        at("/to-http", exchange -> redirect(exchange, "http://repo.example.org/page"));
        at("/to-inside", exchange -> redirect(exchange, "https://169.254.169.254/latest/meta-data"));
        at("/to-other-port", exchange -> redirect(exchange, "https://repo.example.org:8443/page"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_public_page_is_read() {
        var fetched = client(OutboundClientTest::here).get(URI.create(SITE + "/page"));

        assertThat(fetched.state()).isEqualTo(Outbound.State.OK);
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("Read me");
        assertThat(state("/once")).isEqualTo(Outbound.State.OK);
        assertThat(state("/none")).isEqualTo(Outbound.State.NOT_FOUND);
    }

    @Test
    void a_name_that_leads_inside_is_not_followed() throws UnknownHostException {
        var inside = InetAddress.getByName("10.0.0.7");
        var outside = InetAddress.getByName("93.184.215.14");

        for (var names : List.<DnsResolver>of(
                named(host -> new InetAddress[] {inside}),
                named(host -> new InetAddress[] {outside, inside}),
                named(OutboundClientTest::here))) {
            assertThat(client(OutboundWay.onlyPublic(names)::resolve)
                            .get(URI.create(SITE + "/page"))
                            .state())
                    .isEqualTo(Outbound.State.NOT_ALLOWED);
        }
    }

    @Test
    void a_name_is_asked_once_so_that_it_cannot_lead_elsewhere_the_second_time() {
        var asked = new AtomicInteger();
        var client = client(host -> {
            asked.incrementAndGet();
            return here(host);
        });

        assertThat(client.get(URI.create(SITE + "/page")).state()).isEqualTo(Outbound.State.OK);

        assertThat(asked).hasValue(1);
    }

    @Test
    void only_names_of_sites_under_https_are_addresses() {
        for (var address : List.of(
                "http://repo.example.org/page",
                "https://repo.example.org:8443/page",
                "https://user@repo.example.org/page",
                "https://127.0.0.1/page",
                "https://2130706433/page",
                "https://0x7f.1/page",
                "https://[::1]/page",
                "https://localhost/page",
                "file:///etc/passwd")) {
            assertThat(client(OutboundClientTest::here).get(URI.create(address)).state())
                    .as(address)
                    .isEqualTo(Outbound.State.NOT_ALLOWED);
        }
    }

    @Test
    void a_redirect_leads_no_further_than_an_address_does() {
        for (var path : List.of("/to-http", "/to-inside", "/to-other-port", "/for-ever")) {
            assertThat(state(path)).as(path).isEqualTo(Outbound.State.NOT_ALLOWED);
        }
    }

    @Test
    void what_is_larger_than_1_mb_is_not_read_however_small_it_was_packed() {
        assertThat(state("/large")).isEqualTo(Outbound.State.TOO_LARGE);
        assertThat(state("/bomb")).isEqualTo(Outbound.State.TOO_LARGE);
    }

    @Test
    void a_site_that_sends_a_byte_at_a_time_is_cut_off_after_three_seconds() {
        for (var path : List.of("/drip", "/silent")) {
            var began = Instant.now();

            assertThat(state(path)).as(path).isEqualTo(Outbound.State.UNREACHABLE);

            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_site_whose_certificate_is_for_another_name_is_not_read() {
        assertThat(client(OutboundClientTest::here)
                        .get(URI.create("https://other.example.org/page"))
                        .state())
                .isEqualTo(Outbound.State.UNREACHABLE);
    }

    @Test
    void addresses_of_our_own_and_hidden_ones_are_not_public() throws UnknownHostException {
        for (var address : List.of(
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "203.0.113.5",
                "192.88.99.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001:0:1::1",
                "2001:20::1",
                "3fff:123::1")) {
            assertThat(PublicAddresses.all(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
        assertThat(PublicAddresses.all(InetAddress.getByName("93.184.215.14"))).isTrue();
        assertThat(PublicAddresses.all(InetAddress.getByName("2606:4700::1111")))
                .isTrue();
        assertThat(PublicAddresses.all()).isFalse();
    }

    private interface Names {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private static Outbound.State state(String path) {
        return client(OutboundClientTest::here).get(URI.create(SITE + path)).state();
    }

    private static OutboundClient client(Names names) {
        return new OutboundClient(new OutboundWay(
                named(names), server.getAddress().getPort(), new DefaultClientTlsStrategy(tls), Duration.ofSeconds(3)));
    }

    private static DnsResolver named(Names names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return names.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static InetAddress[] here(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static void at(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "Elsewhere".getBytes(StandardCharsets.UTF_8));
    }

    /** Each byte comes well before any timeout of a socket. */
    private static void drip(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            for (var sent = 0; sent < 40; sent++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(200);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            for (var megabyte = 0; megabyte < 50; megabyte++) {
                out.write(new byte[1_000_000]);
            }
        }
        return packed.toByteArray();
    }

    private static KeyStore keys() throws Exception {
        var file = Files.createTempDirectory("outbound").resolve("keys.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=repo.example.org",
                        "-ext",
                        "SAN=dns:repo.example.org",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(SECRET))
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, SECRET);
        }
        return keys;
    }

    private static SSLContext tls(KeyStore keys) throws Exception {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, SECRET);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
