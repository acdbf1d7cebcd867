/** Levels that somebody confirmed, signed off or saw as a champion, and how they take a wrong one back. */
@org.jspecify.annotations.NullMarked
package openhall.skills.takeback;
