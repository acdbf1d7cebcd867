/**
 * Reads hackathons and their challenges from {@code challenges/}, shows organisers how each folder stands before it is
 * taken, and keeps the data sets that challenges give to teams.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.files;
