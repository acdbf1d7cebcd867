/**
 * What became of a project: offered to a service, tried, adopted or not, with reasons; the reviews after 30, 90 and 180
 * days; and the plan without which no hackathon is closed. Pages: {@code /adoption}, {@code /hackathons/decisions},
 * {@code /organise/{slug}/closing}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.adoption;
