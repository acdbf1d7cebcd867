/**
 * Reads the folder of a course: {@code course.yaml} and a Markdown file for each module.
 *
 * <p>{@link openhall.learning.files.CourseReader} gives a {@link openhall.learning.files.CourseText} and tells every
 * mistake with its file and line. Nothing here knows the database or a page.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.files;
