/**
 * What is asked of whom, by when, and what became of it.
 *
 * <p>An {@code Assignment} asks for a course or a pathway of one person, a team, a part of the council or everyone who fits
 * a rule. For each person it reaches there is one {@link openhall.learning.assignments.AssignedLearning}. Who is reached is
 * found again when people join, move, come back or leave, and every night; dates that nobody can keep wait for a learning
 * lead and chase nobody.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.assignments;
