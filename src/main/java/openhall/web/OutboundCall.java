package openhall.web;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/** One look at another site, its redirects included. It can be cut off from another thread. */
final class OutboundCall {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final CloseableHttpClient client;
    private volatile @Nullable HttpGet running;
    private volatile boolean cut;

    OutboundCall(CloseableHttpClient client) {
        this.client = client;
    }

    /** What came back, or where we are sent. */
    private record Answer(
            Outbound.Fetched fetched, @Nullable String location) {}

    Outbound.Fetched follow(URI address) throws IOException {
        var next = address;
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!isAllowed(next)) {
                return none(Outbound.State.NOT_ALLOWED);
            }
            var answer = ask(next);
            var location = answer.location();
            if (location == null) {
                return answer.fetched();
            }
            next = target(next, location);
        }
        return none(Outbound.State.NOT_ALLOWED);
    }

    /** Ends it wherever it is: timeouts of a socket begin anew with every byte. */
    void cutOff() {
        cut = true;
        var request = running;
        if (request != null) {
            request.abort();
        }
    }

    private Answer ask(URI address) throws IOException {
        var request = new HttpGet(address);
        running = request;
        if (cut) {
            throw new IOException("Cut off");
        }
        try {
            return read(client.executeOpen(null, request, null));
        } finally {
            // What is left of an answer is cut off, not read to its end
            request.abort();
        }
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        var status = response.getCode();
        var location = response.getFirstHeader("Location");
        if (REDIRECTS.contains(status) && location != null) {
            return new Answer(none(Outbound.State.NOT_ALLOWED), location.getValue());
        }
        return new Answer(status == 200 ? body(response) : none(stateOf(status)), null);
    }

    private static Outbound.State stateOf(int status) {
        return status == 404 || status == 410 ? Outbound.State.NOT_FOUND : Outbound.State.UNREACHABLE;
    }

    private static Outbound.Fetched body(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new Outbound.Fetched(Outbound.State.OK, "", new byte[0]);
        }
        var bytes = entity.getContent().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return none(Outbound.State.TOO_LARGE);
        }
        return new Outbound.Fetched(Outbound.State.OK, Objects.requireNonNullElse(entity.getContentType(), ""), bytes);
    }

    private static URI target(URI from, String location) throws IOException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** A name of a site under https, and nothing else in the address that could mean another place. */
    private static boolean isAllowed(URI address) {
        var host = address.getHost();
        return "https".equals(address.getScheme())
                && host != null
                && host.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*")
                && address.getRawUserInfo() == null
                && (address.getPort() == -1 || address.getPort() == 443);
    }

    static Outbound.Fetched none(Outbound.State why) {
        return new Outbound.Fetched(why, "", new byte[0]);
    }
}
