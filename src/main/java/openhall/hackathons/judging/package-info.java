/** Fair judging: criteria, judges and their conflicts, points, and the results that are signed once. Pages: {@code /judging}. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.judging;
