/** How far staff and management are, unit by unit, with small groups hidden. Pages: {@code /insight}. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.insight;
