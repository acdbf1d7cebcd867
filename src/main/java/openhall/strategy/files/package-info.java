/** Reads the strategy from {@code content/strategy/}. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.files;
