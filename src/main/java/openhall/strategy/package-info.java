/**
 * What the council aims at, and how far it is: the strategy with its outcomes, themes and goals, and the measures whose
 * readings say whether a goal is on track.
 *
 * <p>{@link openhall.strategy.files.StrategyFiles} reads {@code content/strategy} and {@code content/glossary}. A {@link
 * openhall.strategy.Goal} has {@link openhall.strategy.Measure}s; a measure is fed by a {@link
 * openhall.strategy.MeasureSource} that a module above this one implements, or by figures that an administrator types in
 * with the strength of their evidence. {@link openhall.strategy.ReadingFold} keeps one {@link openhall.strategy.Reading}
 * per measure, part of the council, group of people and day. {@link openhall.strategy.Status} is worked out from the
 * latest reading and never stored. Whatever shows parts of the council comes from {@link openhall.strategy.SmallGroups},
 * once a month; of a total of the whole council, that is hidden which its rule hides in every council.
 *
 * <p>{@link openhall.strategy.PlainWords} advises people who write and links terms for people who read.
 *
 * <p>{@link openhall.strategy.SavingClaimed}, {@link openhall.strategy.WorkDone} and {@link openhall.strategy.EarlierVersion}
 * are for what is kept without a page: savings, stages of work and versions have their pages and rules in packages of their own.
 *
 * <p>Pages: {@code /strategy}, {@code /strategy/goals/{slug}}, {@code /strategy/outcomes/{slug}}, {@code /strategy/claims},
 * {@code /strategy/savings}, {@code /strategy/pace}, {@code /strategy/versions}, {@code /strategy/report}, {@code /glossary}, and for managers {@code /insight}.
 */
@org.jspecify.annotations.NullMarked
package openhall.strategy;
