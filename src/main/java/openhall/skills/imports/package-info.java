/**
 * Frameworks that others publish, brought in to be read and referred to. A {@code FrameworkUpload} is a file that somebody
 * looks at before it is applied; {@code FrameworkPlan} says what it would do. Nobody is asked about the skills of such a
 * framework, and they enter no needs and no measures.
 *
 * <p>Pages: {@code /admin/frameworks} to bring one in, {@code /skills/frameworks} to read them with their licences.
 */
@NullMarked
package openhall.skills.imports;

import org.jspecify.annotations.NullMarked;
