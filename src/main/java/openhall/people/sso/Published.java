package openhall.people.sso;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** What a provider publishes about itself (OpenID Connect Discovery 1.0), and what checks its tokens with its keys. */
record Published(OIDCProviderMetadata metadata, IDTokenValidator validator) {
    private static final int CONNECT_MILLIS = 3000;
    private static final int READ_MILLIS = 5000;
    private static final int MOST_BYTES_OF_KEYS = 100_000;

    /**
     * Asks the provider.
     *
     * @throws IOException when it does not answer in time
     * @throws ParseException when its answer is none, or is that of another issuer
     */
    static Published by(SsoSettings settings) throws IOException, ParseException {
        var request = new OIDCProviderConfigurationRequest(new Issuer(settings.issuer()));
        var answer = sent(request.toHTTPRequest());
        answer.ensureStatusCode(HTTPResponse.SC_OK);
        // Entra's address for accounts of any organisation leaves it open which one: for us there is only ours
        var text = String.valueOf(answer.getBody()).replace("{tenantid}", settings.tenantId());
        var metadata = OIDCProviderMetadata.parse(text);
        if (!metadata.getIssuer().getValue().equals(settings.tokenIssuer())) {
            throw new ParseException("Another issuer: " + metadata.getIssuer());
        }
        return new Published(metadata, validator(metadata, new ClientID(settings.clientId())));
    }

    /** No redirects: who answers is who was asked. */
    static HTTPResponse sent(HTTPRequest request) throws IOException {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }

    /** In the body where the provider takes it there: not all read special characters in the header alike. */
    ClientAuthentication authentication(SsoSettings settings) {
        var id = new ClientID(settings.clientId());
        var secret = new Secret(settings.clientSecret());
        var ways = metadata.getTokenEndpointAuthMethods();
        return ways != null && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                ? new ClientSecretPost(id, secret)
                : new ClientSecretBasic(id, secret);
    }

    /** Keys are kept for five minutes, and asked for again when one is missing, but not more than twice in 30 seconds. */
    private static IDTokenValidator validator(OIDCProviderMetadata metadata, ClientID client) throws IOException {
        var reader = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES_OF_KEYS);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(), reader)
                .refreshAheadCache(false)
                .build();
        var selector = new JWSVerificationKeySelector<SecurityContext>(algorithms(metadata), keys);
        return new IDTokenValidator(metadata.getIssuer(), client, selector, null);
    }

    /** Only signatures with a key pair: with a shared secret, whoever can check a token could make one. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        var offered = metadata.getIDTokenJWSAlgs();
        var signing = offered == null ? Set.<JWSAlgorithm>of() : Set.copyOf(offered);
        var pairs = signing.stream()
                .filter(each -> JWSAlgorithm.Family.RSA.contains(each) || JWSAlgorithm.Family.EC.contains(each))
                .collect(Collectors.toSet());
        return pairs.isEmpty() ? Set.of(JWSAlgorithm.RS256) : pairs;
    }
}
