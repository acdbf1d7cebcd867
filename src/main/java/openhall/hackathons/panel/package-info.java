/**
 * The panel: who judges, what they should not judge, and who reads what.
 *
 * <p>A judge declares conflicts and is given entries ({@code AssignedRead}). {@code PanelDesk} shares them out by
 * {@code Panel}, which is pure, and fills holes.
 *
 * <p>Pages: {@code /organise/…/panel}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.panel;
