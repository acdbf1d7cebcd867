/**
 * Plain words while people write and read: links from a term to the glossary, and advice about words that say little.
 * What other modules use of it is {@link openhall.strategy.PlainWords}.
 */
@org.jspecify.annotations.NullMarked
package openhall.strategy.words;
