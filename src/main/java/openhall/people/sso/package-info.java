/**
 * Single sign-on: how staff come in with the account that their council gave them, through the council's own OpenID
 * Connect provider (authorization code with PKCE). It ends in a session of ours like every other way in.
 *
 * <p>Nouns: {@link openhall.people.sso.SsoAttempt}, which must come back once and to the same browser; {@link
 * openhall.people.sso.SsoIdentity}, as whom the provider knows somebody; {@link openhall.people.sso.Claims}, what it says
 * of them. {@link openhall.people.sso.Admission} holds the rules of who comes in as whom. Pages: {@code /sign-in/sso}
 * with {@code callback} and {@code out} below it, which are not there unless {@link openhall.people.sso.SsoSettings} are.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.sso;
