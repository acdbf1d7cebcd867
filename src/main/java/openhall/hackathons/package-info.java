/**
 * Hackathons: a problem of the council's is set, teams answer it, judges read the answers, and a service says what it
 * did with them.
 *
 * <p>A {@link openhall.hackathons.Hackathon} has one clock (its phase is never typed, always computed) and sets
 * {@link openhall.hackathons.Challenge}s, each with an owner, evidence, a measure and a date for the decision. People
 * form a {@link openhall.hackathons.Team}, which hands in a {@link openhall.hackathons.Submission}; a
 * {@link openhall.hackathons.Judge} declares conflicts, reads and scores. Finalising takes a snapshot ({@code Result}),
 * and everything public comes from it. {@link openhall.hackathons.Adoption} is what became of a project.
 *
 * <p>A {@link openhall.hackathons.SiteClock} says the time by which all of this is decided. The parts of the module know
 * each other by {@link openhall.hackathons.FinaliseCheck}, {@link openhall.hackathons.ClosingCheck},
 * {@link openhall.hackathons.DeskPart}, {@link openhall.hackathons.Signposts} and {@link openhall.hackathons.Involved}.
 * Rows are held in one order everywhere, or two nodes wait for each other: the person, the hackathon, its places, the
 * team, and then what hangs on these. Other modules act on the parts by {@link openhall.hackathons.HackathonActs}.
 *
 * <p>Judging has its own parts: {@code panel} (who judges and who reads what), {@code judging} (what a judge does),
 * {@code jury} (judges who come by a link), {@code scoring} (what is judged, and what points come to), then
 * {@code prizes}, {@code vote} and {@code results}.
 *
 * <p>Pages: {@code /hackathons}, {@code /judging}, {@code /jury}, {@code /organise}, {@code /adoption}.
 */
@org.jspecify.annotations.NullMarked
package openhall.hackathons;
