/** Who is reached by what, found again when people or levels change and every night: a few statements for any number of people. */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments.rules;
