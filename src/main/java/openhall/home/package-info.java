/**
 * The top of the house: the first page, the menu, the pages about the service itself, what happens at start, and the
 * demonstration's data. It may import every module; nobody imports it.
 */
@org.jspecify.annotations.NullMarked
package openhall.home;
