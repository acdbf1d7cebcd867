/**
 * How many of the staff need what, unit by unit: counted as things stand, and shown as it was released once a month, so
 * that nobody can tell from two looks what one person answered. Pages: {@code /skills/needs}.
 */
@org.jspecify.annotations.NullMarked
package openhall.skills.needs;
