/** Plain words: what a term is, what it is not, and an example from here. Pages: {@code /glossary}. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.glossary;
