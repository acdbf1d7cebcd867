/** Decisions that are written and kept until somebody publishes them together, or until their day. Page: {@code /answers/ready}. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.prepared;
