/** What should become better for people, with the goals that should help: {@code /strategy/outcomes/better-homes}. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.outcomes;
