/** What became of a project: offered to a service, tried, adopted or not, with reasons. Pages: {@code /adoption}. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.adoption;
