package openhall.people;

import io.agroal.api.AgroalDataSource;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the session cookie into an identity with permissions; an unknown cookie is a visitor, not an error. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    @Inject
    BlockingSecurityExecutor executor;

    @Inject
    SessionCookie cookie;

    @Inject
    SessionBook book;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var sent = context.request().getCookie(cookie.name());
        if (sent == null || sent.getValue().isEmpty() || isWithoutSessions(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        return executor.executeBlocking(() -> book.identityOf(sent.getValue()));
    }

    /** Programs that use SCIM bring a token of their own. */
    private static boolean isWithoutSessions(String path) {
        return path.startsWith("/static/") || path.startsWith("/q/") || path.startsWith("/scim/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (context.normalizedPath().startsWith("/scim/")) {
            return Uni.createFrom().nullItem();
        }
        if (context.normalizedPath().startsWith("/api/")) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Session"));
        }
        var next = context.request().method().name().equals("GET")
                ? context.request().uri()
                : "/";
        var path = "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return Uni.createFrom().item(new ChallengeData(303, "Location", path));
    }

    /** Reads sessions from the database. */
    @ApplicationScoped
    public static class SessionBook {
        @Inject
        Clock clock;

        @Inject
        AgroalDataSource database;

        @Inject
        LastSeen seen;

        public @Nullable SecurityIdentity identityOf(String token) {
            var at = clock.instant();
            var holder = PersonSession.holder(database, token, at);
            if (holder == null || holder.isIdle(at)) {
                return null;
            }
            seen.note(token, holder.seenAt(), at);
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(holder.id().toString()))
                    .addRoles(holder.roles().stream().map(Role::name).collect(Collectors.toSet()))
                    .addAttribute(Me.HOLDER, holder)
                    .addPermissionsAsString(holder.roles().stream()
                            .flatMap(role -> role.allowed().stream())
                            .collect(Collectors.toSet()))
                    .build();
        }
    }
}
