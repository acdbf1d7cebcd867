/** The desk of the services: they answer ideas and say how the work goes. Page: {@code /answers}. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.desk;
