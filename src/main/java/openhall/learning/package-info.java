/**
 * What the council teaches, and who has learnt it.
 *
 * <p>What is taught: a {@link openhall.learning.Course} is a folder of files ({@code CourseFiles} reads it); each change of
 * the files is a new {@link openhall.learning.CourseVersion}, which never changes again: modules, steps, questions, options,
 * kept in memory as an {@link openhall.learning.outline.Outline}. Who has learnt it: an {@link
 * openhall.learning.Enrolment} holds a person to the version they began. Each step done is a row that says why; every act
 * is a {@code LearnerEvent}; progress is stored in the same transaction, and a {@code Completion} is given once, with its
 * certificate and its evidence of skills. {@link openhall.learning.Why} opens every tick to the events it rests on, and
 * {@link openhall.learning.Recount} counts everything again from them, as each {@link openhall.learning.CountsAgain} does
 * with what its part of learning stores. When an author says that a change is safe, whoever
 * is in the middle moves on ({@link openhall.learning.CarriesOver}).
 *
 * <p>Pages: {@code /learn}, {@code /courses}, {@code /courses/{slug}} and its steps, answers and progress, {@code
 * /certificates/{ref}}; what is assigned, {@code /assignments}, {@code /learn/assigned} and {@code /team}; programs use
 * {@code /api/courses}. The rows are here, and what is made of them is in packages of its own: {@code study} and {@code
 * steps} for learners, {@code certificates}, {@code pathways}, {@code assignments}, {@code team}, {@code sessions}, {@code
 * help}, {@code used}; {@code files}, {@code versions} and {@code statistics} for authors. Public: {@link
 * openhall.learning.Course}, {@link openhall.learning.CourseVersion}, {@link openhall.learning.Enrolment}, {@link
 * openhall.learning.Learner}. What pages let people do is there without a page too, for a history that is made up: {@code
 * Lesson}, {@code Pathways}, {@code Required}, {@code TimeNeeded}, {@code HelpAsked}, {@code AtWork}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning;
