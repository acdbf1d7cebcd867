/** The desks: moderators check ideas, services answer them and say how the work goes. Pages: {@code /moderation}, {@code /answers}. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.desk;
