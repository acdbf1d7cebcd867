/** How many of the staff need what, unit by unit, counted from what is stored. Pages: {@code /skills/needs}. */
@org.jspecify.annotations.NullMarked
package openhall.skills.needs;
