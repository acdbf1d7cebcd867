/** What people were told about an assignment, when, and whether the email went. */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments.letters;
