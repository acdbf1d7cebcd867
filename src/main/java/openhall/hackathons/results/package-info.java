/** What the judges and the public decided: prizes, ties, and the results that are signed once. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.results;
