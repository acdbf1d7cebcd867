/**
 * What changes from one version of a course to the next, who is moved, and what its authors see before they publish it.
 *
 * <p>{@link openhall.learning.versions.Difference} compares two versions, or a version with the files, and says whether
 * a learner could be moved without losing anything. {@link openhall.learning.versions.Movers} moves them. Pages: {@code
 * /authoring}; programs use {@code /api/authoring}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.versions;
