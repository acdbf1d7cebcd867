package openhall.people.scim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import openhall.people.May;
import org.jspecify.annotations.Nullable;

/** Lets a SCIM client in with its token (RFC 6750), and nowhere but at {@code /scim/}. */
@ApplicationScoped
public class BearerMechanism implements HttpAuthenticationMechanism {
    /** Under this name the identity holds the client's. */
    static final String CLIENT = "scim client";

    private static final String ROOM = "/scim/";
    private static final String SCHEME = "Bearer ";

    @Inject
    BlockingSecurityExecutor executor;

    @Inject
    TokenBook book;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var token = context.normalizedPath().startsWith(ROOM) ? token(context) : null;
        return token == null ? Uni.createFrom().nullItem() : identityOf(token);
    }

    private Uni<SecurityIdentity> identityOf(String token) {
        return executor.executeBlocking(() -> book.identityOf(token));
    }

    private static @Nullable String token(RoutingContext context) {
        var sent = context.request().getHeader("Authorization");
        return sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? sent.substring(SCHEME.length()).strip()
                : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (context.normalizedPath().startsWith(ROOM)) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"scim\""));
        }
        return Uni.createFrom().nullItem();
    }

    /** Looks tokens up by their hashes. */
    @ApplicationScoped
    public static class TokenBook {
        @Inject
        Clock clock;

        public @Nullable SecurityIdentity identityOf(String token) {
            var client = QuarkusTransaction.requiringNew().call(() -> ScimClient.nameWith(token, clock.instant()));
            if (client == null) {
                return null;
            }
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal("SCIM client " + client))
                    .addAttribute(CLIENT, client)
                    .addPermissionsAsString(Set.of(May.PROVISION))
                    .build();
        }
    }
}
