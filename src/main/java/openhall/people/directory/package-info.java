/**
 * Units and people as files bring them: a dry run that says what each line would do, and then the same in earnest.
 *
 * <p>{@link openhall.people.directory.Sheet} reads a file, {@link openhall.people.directory.PeoplePlan} and {@link
 * openhall.people.directory.UnitPlan} compare its lines with who and what is here, without writing anything, and {@link
 * openhall.people.directory.ImportDesk} keeps what they found and applies it once. Pages: {@code /admin/directory}. At
 * night: {@code import-directory}.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.directory;
