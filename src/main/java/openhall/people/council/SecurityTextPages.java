package openhall.people.council;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import openhall.people.Council;
import openhall.people.CouncilSettings;
import openhall.web.Redirect;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom to tell about a weakness of this service (RFC 9116), and the old address of it. */
@Path("/")
@PermitAll
class SecurityTextPages {
    private static final String PATH = "/.well-known/security.txt";

    /** Less than a year, as the RFC recommends; counted in whole days, so that the text is the same all day. */
    private static final Duration TRUE_FOR = Duration.ofDays(180);

    @Inject
    Council council;

    @Inject
    CouncilSettings settings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "openhall.base-url")
    String baseUrl;

    @GET
    @Path(".well-known/security.txt")
    @Produces("text/plain;charset=UTF-8")
    public String text() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(TRUE_FOR);
        return "Contact: " + council.facts().contact().securityLink() + "\n"
                + "Expires: " + expires + "\n"
                + "Preferred-Languages: en\n"
                + "Canonical: " + baseUrl + PATH + "\n"
                + settings.securityPolicy()
                        .map(policy -> "Policy: " + policy + "\n")
                        .orElse("");
    }

    @GET
    @Path("security.txt")
    public RestResponse<Void> old() {
        return Redirect.to(PATH);
    }
}
