/** What people and their managers are reminded of, and when. */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments.reminders;
