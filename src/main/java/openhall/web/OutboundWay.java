package openhall.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;

/** How other sites are reached: whom we ask for their addresses, on which port, whom we trust, and for how long. */
record OutboundWay(DnsResolver names, int port, TlsSocketStrategy tls, Duration longest) {

    /** A name leads to an address that is not everybody's. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }

    static OutboundWay usual() {
        return new OutboundWay(
                onlyPublic(SystemDefaultDnsResolver.INSTANCE),
                443,
                DefaultClientTlsStrategy.createDefault(),
                Duration.ofSeconds(3));
    }

    /** One bad address refuses all; the connection uses exactly those that were looked at, so no name is asked twice. */
    static DnsResolver onlyPublic(DnsResolver names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var addresses = names.resolve(host);
                if (!PublicAddresses.all(addresses)) {
                    throw new NotPublic(host);
                }
                return addresses;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
