/**
 * Questions, what people answered, and whether it was enough.
 *
 * <p>A {@link openhall.learning.quiz.Question} is of one of the kinds of {@link openhall.learning.outline.Ask}. What is
 * answered is saved as it is given, and becomes a {@link openhall.learning.quiz.QuizAttempt} when it is handed in; {@code
 * Allowance} says how often that may be in a day. When an author corrects a question, {@link
 * openhall.learning.quiz.Regrade} marks again what was handed in, and takes nothing away; the same when somebody moves to
 * the newer version by themselves. What is right is told only after a pass: no page, name of a field or answer of the API
 * says it before.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.quiz;
