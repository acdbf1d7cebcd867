/**
 * The pages on which an administrator changes what people read and see of the council, and what is served of it: the
 * style sheet with its colours, its logo, {@code /.well-known/security.txt} and {@code /api/council}.
 *
 * <p>Pages: {@code /admin/council} for the words, {@code /admin/council/look} for colours and logo. What they change is
 * {@link openhall.people.Council}.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.council;
