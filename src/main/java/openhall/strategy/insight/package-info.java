/**
 * How far staff and management are, unit by unit and month by month, with small groups hidden. A month shows what came out
 * in it and nothing else, so the months side by side tell no more than they did one by one. Pages: {@code /insight}.
 */
@org.jspecify.annotations.NullMarked
package openhall.strategy.insight;
