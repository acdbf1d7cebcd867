/** What is said about the strategy and not yet shown, with what would show it. Pages: {@code /strategy/claims}. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.claims;
