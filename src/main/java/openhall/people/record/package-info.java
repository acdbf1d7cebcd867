/**
 * Everybody's own record: what is held about them in every module, correcting it, deleting it, and how long it is kept.
 *
 * <p>All of it comes from the beans that implement {@link openhall.people.Holding}. {@link
 * openhall.people.record.RecordBook} reads them, {@link openhall.people.record.RetentionDesk} removes what is over its
 * time, each night and by the command {@code purge}. Pages: {@code /me/record}, {@code /me/name}, {@code /me/erasure},
 * {@code /privacy/what-we-hold}, {@code /admin/retention}, {@code /admin/people/{id}/erasure}.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.record;
