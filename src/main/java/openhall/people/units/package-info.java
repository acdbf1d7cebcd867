/**
 * The parts of the council, opened, changed and closed by hand: {@code /admin/units} and {@code /api/units}.
 *
 * <p>All of it goes through {@link openhall.people.OrgRegister}, as the directory's files do.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.units;
