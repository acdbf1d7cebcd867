/** Asking for more time, and the answer to it. */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments.extensions;
