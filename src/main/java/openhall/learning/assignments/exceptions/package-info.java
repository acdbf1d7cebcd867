/** Dates that nobody can keep, and what a learning lead does about them. */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments.exceptions;
