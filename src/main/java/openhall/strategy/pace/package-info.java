/** How long things take here: the page and its table, and the stages that people type in for other pieces of work. */
@org.jspecify.annotations.NullMarked
package openhall.strategy.pace;
