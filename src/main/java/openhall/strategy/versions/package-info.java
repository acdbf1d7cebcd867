/** The versions of the strategy: what each said, what changed from one to the next, and whose review is overdue. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.versions;
