/**
 * How the work on an accepted idea goes: its state, its milestones with their days, and for whom it is not solved when it
 * is done. Pages: {@code /ideas/{ref}/delivery}, {@code /ideas/{ref}/not-solved},
 * {@code /answers/not-solved}.
 */
@org.jspecify.annotations.NullMarked
package openhall.ideas.delivery;
