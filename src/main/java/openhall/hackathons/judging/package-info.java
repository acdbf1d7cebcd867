/**
 * Fair judging: criteria, judges and their conflicts, who reads what, points, and the results that are signed once.
 *
 * <p>A judge declares conflicts, is given entries ({@code AssignedRead}) and reads nothing else. {@code PanelDesk} shares
 * out by {@code Panel}, which is pure, and fills holes. {@code Weighing} allows for strict and lenient judges where that
 * pays. Guests have no account: a link that works once gives their browser a {@code JudgePass}.
 *
 * <p>Pages: {@code /judging}, for guests {@code /jury}, and {@code /organise/…/panel}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.judging;
