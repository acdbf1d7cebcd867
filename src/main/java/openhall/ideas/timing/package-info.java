/** How long the council takes to decide about ideas, as measures of the strategy. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.timing;
