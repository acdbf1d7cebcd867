/**
 * What is asked of whom, by when, and what became of it.
 *
 * <p>An {@code Assignment} asks for a course or a pathway of one person, a team, a part of the council or everyone who fits
 * a rule. For each person it reaches there is one {@link openhall.learning.assignments.AssignedLearning}. Who is reached is
 * found again when people join, move, come back or leave, when parts of the council move, when levels change, and every
 * night ({@code rules}); dates that nobody can keep wait for a learning lead and chase nobody ({@code exceptions}). Who was
 * told what stands in {@code letters}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments;
