/** Calls for ideas with their dates, the public list of ideas with its filters and orders, and what came of what people sent. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.calls;
