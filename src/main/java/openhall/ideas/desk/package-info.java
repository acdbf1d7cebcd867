/** The desks: moderators check ideas, services answer them and say how the work goes. Page: {@code /moderation}. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.desk;
