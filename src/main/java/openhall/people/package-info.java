/**
 * Who is here, where they sit in the organisation, and what they may do.
 *
 * <p>Nouns: {@link openhall.people.Person}, {@link openhall.people.OrgUnit}, {@link openhall.people.Role}, {@link
 * openhall.people.May}, {@link openhall.people.PersonSession}. Pages: {@code /sign-in}, {@code /me}, {@code /admin/people},
 * {@code /admin/directory}, {@code /admin/roles}, and {@code /demo} in demo mode; {@code door} and {@code sso} hold the
 * ways in, {@code directory} reads files. Others ask {@link openhall.people.Me} who is at the door and {@link
 * openhall.people.Council} what is to be said of the council, and answer for what they hold about people with a {@link
 * openhall.people.Holding}.
 */
@org.jspecify.annotations.NullMarked
package openhall.people;
