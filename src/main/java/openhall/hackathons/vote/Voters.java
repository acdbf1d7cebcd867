package openhall.hackathons.vote;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import openhall.people.CallerNetwork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Codes for addresses and networks, which nobody can work out without the secret of this service. */
@ApplicationScoped
@Unremovable
class Voters {
    private static final String NAME = "HmacSHA256";

    @Inject
    CallerNetwork network;

    @Inject
    @ConfigProperty(name = "openhall.secret")
    String secret;

    /** For whoever has nothing injected. */
    static Voters here() {
        return Arc.container().instance(Voters.class).get();
    }

    /** Another one at each hackathon. */
    String code(UUID hackathon, String address) {
        return seal("voter " + hackathon + " " + normal(address));
    }

    /** Of the network that the request comes from. */
    String network(UUID hackathon) {
        return seal("network " + hackathon + " " + network.name());
    }

    /** What can be added to one address at will, after a plus, makes no other voter. */
    private static String normal(String address) {
        var small = address.strip().toLowerCase(Locale.ROOT);
        var at = small.lastIndexOf('@');
        return at < 0 ? small : small.substring(0, at).replaceAll("\\+.*", "") + small.substring(at);
    }

    private String seal(String text) {
        try {
            var mac = Mac.getInstance(NAME);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), NAME));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
