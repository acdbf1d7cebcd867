/**
 * What came of a course: what people thought of it, what they learned, and what they changed at work. Some time after they have
 * completed it they are asked once whether they have used it, and their manager says whether they saw it.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.used;
