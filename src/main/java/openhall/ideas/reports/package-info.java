/**
 * Reports: anybody says that an idea or a comment should not be there, and a moderator settles it. Everyone:
 * {@code /reports/new}. Moderators: {@code /moderation/reports}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.reports;
