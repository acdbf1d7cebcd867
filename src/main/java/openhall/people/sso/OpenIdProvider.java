package openhall.people.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import openhall.people.sso.WorkRefused.Reason;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The council's own OpenID provider: the question somebody is sent to it with, and what its signed answer says. */
@ApplicationScoped
class OpenIdProvider {
    @Inject
    SsoSettings settings;

    @Inject
    @ConfigProperty(name = "openhall.base-url")
    String baseUrl;

    /** Read when it is first needed; a node that is started anew reads it anew. */
    private volatile @Nullable Published published;

    /** Where the browser goes with the question. */
    URI question(SsoAttempt.Begun begun) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.scopes()),
                        new ClientID(settings.clientId()),
                        callback())
                .endpointURI(published().metadata().getAuthorizationEndpointURI())
                .state(new State(begun.state()))
                .nonce(new Nonce(begun.nonce()))
                .codeChallenge(new CodeVerifier(begun.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** What stands in the ID token that the code is worth; its signature, issuer, audience, time and nonce are checked. */
    Claims claims(String code, SsoAttempt attempt) {
        var provider = published();
        try {
            var token = idToken(provider, code, attempt.verifier);
            var checked = provider.validator().validate(token, new Nonce(attempt.nonce));
            return Claims.read(checked.toJSONObject(), settings);
        } catch (BadJOSEException e) {
            throw new WorkRefused(Reason.UNPROVEN, e);
        } catch (IOException | GeneralException | JOSEException e) {
            throw new WorkRefused(Reason.AWAY, e);
        }
    }

    /** Where somebody signs out of the provider too; null when it has no such page, or does not answer. */
    @Nullable
    String wayOut() {
        try {
            var end = published().metadata().getEndSessionEndpointURI();
            var id = URLEncoder.encode(settings.clientId(), StandardCharsets.UTF_8);
            return end == null ? null : end + (end.getQuery() == null ? "?" : "&") + "client_id=" + id;
        } catch (WorkRefused away) {
            return null;
        }
    }

    private JWT idToken(Published provider, String code, String verifier) throws IOException, GeneralException {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), callback(), new CodeVerifier(verifier));
        var endpoint = provider.metadata().getTokenEndpointURI();
        var request = new TokenRequest.Builder(endpoint, provider.authentication(settings), grant).build();
        var answer = OIDCTokenResponseParser.parse(Published.sent(request.toHTTPRequest()));
        if (answer instanceof OIDCTokenResponse tokens) {
            return tokens.getOIDCTokens().getIDToken();
        }
        var error = answer.toErrorResponse().getErrorObject().getCode();
        throw new WorkRefused("invalid_grant".equals(error) ? Reason.STALE : Reason.AWAY, "no token: " + error);
    }

    private Published published() {
        var known = published;
        if (known == null) {
            known = fetched();
            published = known;
        }
        return known;
    }

    private Published fetched() {
        try {
            return Published.by(settings);
        } catch (IOException | GeneralException e) {
            throw new WorkRefused(Reason.AWAY, e);
        }
    }

    private URI callback() {
        return URI.create(baseUrl + "/sign-in/sso/callback");
    }
}
