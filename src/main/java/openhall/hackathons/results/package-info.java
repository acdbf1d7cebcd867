/** What the judges and the public decided: ties at the line of a prize, and the results that are signed once. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.results;
