/**
 * How people come in, and how they change the ways they come in: a password, a link in a mail, a passkey, or in the
 * demonstration a click; how residents open an account; and the first administrator of an empty installation.
 *
 * <p>Nouns: {@link openhall.people.door.Passkey}, {@link openhall.people.door.Joining}, {@link
 * openhall.people.door.AskedLetter}, {@link openhall.people.door.FailedSignIn}. Pages: {@code /sign-in} with {@code link}
 * and {@code reset} below it, {@code /sign-out}, {@code /register}, {@code /me/password}, {@code /me/passkeys}, {@code
 * /me/sessions}, {@code /setup}, {@code /demo}. Whoever knows another way in calls {@link
 * openhall.people.door.FrontDoor#letIn}; whoever changes how somebody signs in asks {@link
 * openhall.people.door.FreshSignIn} first.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.door;
