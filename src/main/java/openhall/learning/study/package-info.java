/**
 * Learning itself, as one person sees it: {@code /learn}, {@code /courses} with their modules and steps, how far they are
 * and why; the same for programs, and in the record of what is held about them.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.study;
