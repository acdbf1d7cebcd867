package openhall.web;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Reads public pages over https: at most 1 MB, unpacked, in at most 3 seconds from the first question to the last byte,
 * from addresses that are everybody's, without cookies and with no more than 3 redirects, each looked at anew.
 */
@ApplicationScoped
class OutboundClient implements Outbound {
    private static final String NAME = "Openhall (reads READMEs of hackathon entries)";

    private final OutboundWay way;
    private final ExecutorService callers = Executors.newCachedThreadPool(OutboundClient::thread);

    OutboundClient() {
        this(OutboundWay.usual());
    }

    OutboundClient(OutboundWay way) {
        this.way = way;
    }

    @Override
    public Fetched get(URI address) {
        try (var client = client()) {
            var call = new OutboundCall(client);
            return within(call, () -> call.follow(address));
        } catch (IOException e) {
            return OutboundCall.none(State.UNREACHABLE);
        }
    }

    /** The time counts for all of it, the question for the address too, which nobody can cut off. */
    private Fetched within(OutboundCall call, Callable<Fetched> work) {
        var answer = callers.submit(work);
        try {
            return answer.get(way.longest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cutOff();
            return OutboundCall.none(State.UNREACHABLE);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            call.cutOff();
            Thread.currentThread().interrupt();
            return OutboundCall.none(State.UNREACHABLE);
        }
    }

    private static Fetched failed(@Nullable Throwable cause) {
        Log.debugf("Not read: %s", cause);
        return OutboundCall.none(cause instanceof OutboundWay.NotPublic ? State.NOT_ALLOWED : State.UNREACHABLE);
    }

    private CloseableHttpClient client() {
        var longest = Timeout.of(way.longest());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(way.names())
                .setSchemePortResolver(host -> way.port())
                .setTlsSocketStrategy(way.tls())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(longest)
                        .setSocketTimeout(longest)
                        .build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setSchemePortResolver(host -> way.port())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(longest)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setUserAgent(NAME)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .build();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "outbound");
        thread.setDaemon(true);
        return thread;
    }
}
