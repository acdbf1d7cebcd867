/** What a manager's own line was asked to learn, who has done it, and what waits for the manager's word. */
@org.jspecify.annotations.NullMarked
package openhall.learning.team;
