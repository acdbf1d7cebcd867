/**
 * Who answers an idea and by when: its owner, the next news, reminders, one reply to many, and what staff think of it.
 * Pages: {@code /answers}, {@code /answers/bulk}, {@code /ideas/{ref}/owner}, {@code /ideas/{ref}/assessment}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.answering;
