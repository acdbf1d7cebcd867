package openhall.people.door;

import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import openhall.people.Council;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service as a passkey knows it: its host, and the one address at which it may be asked for. */
class PasskeyParty {
    @Produces
    @Singleton
    RelyingParty party(@ConfigProperty(name = "openhall.base-url") String baseUrl, Council council) {
        var address = URI.create(baseUrl);
        var identity = RelyingPartyIdentity.builder()
                .id(address.getHost())
                .name(council.facts().name())
                .build();
        return RelyingParty.builder()
                .identity(identity)
                .credentialRepository(new PasskeyBook())
                .origins(Set.of(address.getScheme() + "://" + address.getAuthority()))
                // On a developer's own machine the port is whatever was free
                .allowOriginPort(address.getHost().equals("localhost"))
                .build();
    }
}
