package openhall.home;

import java.util.List;
import java.util.Objects;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.HackathonActs;
import openhall.hackathons.Team;
import openhall.people.Person;

/** What goes on beside the teams while the hackathon is under way: places, mentors, people who look for a team. */
class DemoEventDays {
    private static final int PLACES = 40;
    private static final String LIBRARY = "Central library, first floor";

    private final DemoTime time;
    private final Person omar = DemoCrowd.named("Omar Said");

    DemoEventDays(DemoTime time) {
        this.time = time;
    }

    void make(Hackathon hackathon, Challenge bins) {
        HackathonActs.limitPlaces(hackathon, PLACES, omar, time.ago(20, 9));
        comeAlone(hackathon);
        lookForATeam(hackathon, bins);
        help(hackathon);
        letPeopleVote(hackathon);
        sayMore(bins);
    }

    private void comeAlone(Hackathon hackathon) {
        var needs = "A sign language interpreter when teams show what they have";
        HackathonActs.register(hackathon, DemoCrowd.named("Shabnam Akhtar"), needs, time.ago(11, 18));
        HackathonActs.register(hackathon, DemoCrowd.named("Derek Pound"), "", time.ago(10, 20));
    }

    private void lookForATeam(Hackathon hackathon, Challenge bins) {
        var yusuf = DemoCrowd.named("Yusuf Demir");
        var hattie = DemoCrowd.named("Hattie Brown");
        var team = Team.of(bins).get(0);
        HackathonActs.invite(team, "robin.hale@example.org", DemoCrowd.named("Bev Harding"), time.ago(5, 20));
        team.seek(true, List.of("USER", "JOIN"), DemoCrowd.named("Bev Harding"), time.ago(4, 12));
        var about = "I empty bins at a school, so I know what is in them. I have time in the evening.";
        HackathonActs.look(hackathon, yusuf, List.of("bins-that-say-when"), about, time.ago(4, 19));
        HackathonActs.sayYes(hackathon, yusuf, time.ago(3, 8));
        var other = "I like to draw and to explain things. I can come to the library on any day.";
        HackathonActs.look(
                hackathon, hattie, List.of("bins-that-say-when", "repairs-in-plain-sight"), other, time.ago(2, 17));
    }

    private void help(Hackathon hackathon) {
        var sam = DemoCrowd.named("Sam Rivera");
        var bea = DemoCrowd.named("Bea Walsh");
        var counts = "Open data: where to find it, how to count it, and what it does not say.";
        var people = "Trying things out with people who find forms hard.";
        offer(
                hackathon,
                new HackathonActs.Help(
                        sam, counts, LIBRARY, List.of(time.ago(-1, 12), time.ago(-1, 17), time.ago(-2, 12))));
        offer(
                hackathon,
                new HackathonActs.Help(
                        bea, people, LIBRARY, List.of(time.ago(-1, 17), time.ago(-2, 17), time.ago(-3, 12))));
        var teams = Team.of(hackathon);
        HackathonActs.takeTime(named(teams, "Where is it now"), sam, DemoCrowd.named("Mei Lin"), time.ago(2, 20));
        HackathonActs.takeTime(named(teams, "Half full"), sam, DemoCrowd.named("Bev Harding"), time.ago(2, 21));
        HackathonActs.takeTime(named(teams, "Where is it now"), bea, DemoCrowd.named("Mei Lin"), time.ago(1, 9));
    }

    private void offer(Hackathon hackathon, HackathonActs.Help help) {
        HackathonActs.addMentor(hackathon, help, omar, time.ago(6, 15));
    }

    private static Team named(List<Team> teams, String name) {
        return teams.stream().filter(team -> team.name.equals(name)).findFirst().orElseThrow();
    }

    private void letPeopleVote(Hackathon hackathon) {
        var when = new Hackathon.Window(time.ago(-6, 9), time.ago(-11, 17));
        hackathon.letPeopleVote(when, omar, time.ago(4, 10));
        var prize = new Hackathon.PrizePlan(
                "Choice of the public", "Your project is shown in the libraries for a month", true, 1, null);
        HackathonActs.addPrize(
                hackathon, prize, "Residents asked us to let them choose as well.", omar, time.ago(4, 10));
    }

    /** A change that everybody who takes part was told of, with its reason. */
    private void sayMore(Challenge bins) {
        var brief = bins.brief();
        var consent = Objects.requireNonNull(brief.consentTerms())
                + " Two people of a crew come to the library at the halfway meeting, and you can ask them there.";
        bins.change(
                DemoBriefs.withConsent(brief, consent),
                omar,
                "A crew has time for your questions, so you need not ask on the street.",
                time.ago(3, 9));
    }
}
