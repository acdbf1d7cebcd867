/**
 * What points come to: the mean of the reads of an entry, and that mean after allowing for strict and lenient judges
 * where that pays ({@code Weighing}). Nothing public reads this; it reads what was signed.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.scoring;
