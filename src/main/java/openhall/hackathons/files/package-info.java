/** Reads hackathons and their challenges from {@code challenges/}. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.files;
