package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.HackathonActs;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.Person;

/** What went on beside the teams at the hack day that is over: its places and its schedule, and the public vote. */
class DemoPastDay {
    private static final int PLACES = 12;
    private static final String PLACE = "Town hall, ground floor";

    /** Beside these, five members of staff voted. */
    private static final List<String> VOTERS = List.of(
            "Bev Harding",
            "Yusuf Demir",
            "Mei Lin",
            "Derek Pound",
            "Shabnam Akhtar",
            "Rory Quinn",
            "Anil Mehta",
            "Hattie Brown",
            "Joel Baptiste");

    /** Beside three members of staff. */
    private static final List<String> CAME = List.of(
            "Grace Mensah", "Nia Blake", "Tomasz Kowal", "Lucia Ferreira", "Theo Grant", "Derek Pound", "Rory Quinn");

    private final DemoTime time;
    private final DemoCrowd crowd;
    private final Person omar = DemoCrowd.named("Omar Said");

    DemoPastDay(DemoTime time, DemoCrowd crowd) {
        this.time = time;
        this.crowd = crowd;
    }

    void plan(Hackathon hackathon) {
        var at = time.workingDay(219, 10);
        HackathonActs.limitPlaces(hackathon, PLACES, omar, at);
        var starts = hackathon.startsAt;
        add(hackathon, starts, 60, "Welcome", "The three challenges, and questions to the heads of service.");
        add(hackathon, starts.plus(Duration.ofHours(3)), 60, "Lunch", "Eat with a team that is not yours.");
        add(hackathon, starts.plus(Duration.ofHours(6)), 60, "What we made", "Three minutes for each team.");
        var votes = new Hackathon.Window(hackathon.closesAt().plus(Duration.ofDays(1)), hackathon.judgingEndsAt);
        hackathon.letPeopleVote(votes, omar, at);
        var prize = new Hackathon.PrizePlan(
                "Choice of the public", "Your project is shown in the libraries for a month", true, 1, null);
        HackathonActs.addPrize(hackathon, prize, "Tenants asked us to let them choose as well.", omar, at);
    }

    private void add(Hackathon hackathon, Instant begins, int minutes, String title, String words) {
        var ends = begins.plus(Duration.ofMinutes(minutes));
        var line = new Hackathon.ScheduleLine(begins, ends, title, PLACE, words);
        HackathonActs.addToSchedule(hackathon, line, omar, time.workingDay(219, 10));
    }

    /** Three got the last places, and two waited and got none. Two of those with a place did not come. */
    void comeAlone(Hackathon hackathon) {
        for (var name : List.of("Derek Pound", "Joel Baptiste", "Rory Quinn", "Hattie Brown", "Yusuf Demir")) {
            HackathonActs.register(hackathon, DemoCrowd.named(name), "", time.ago(204, 12));
        }
        CAME.forEach(name -> arrived(hackathon, DemoCrowd.named(name)));
        crowd.staff(8, 9, 10).forEach(address -> arrived(hackathon, DemoCrowd.at(address)));
    }

    private void arrived(Hackathon hackathon, Person person) {
        HackathonActs.noteArrival(hackathon, person, omar, hackathon.startsAt);
    }

    void judgesSay(Judge kit, Team knock, Team winter) {
        var together = "You found where to look, and you say what nobody has tested. Count again in spring.";
        var entry = Objects.requireNonNull(Submission.of(winter));
        HackathonActs.noteTogether(kit, entry, together, time.workingDay(192, 11));
        HackathonActs.sayToTeam(kit, knock, "Ask two people without a mobile phone what they would like instead.");
    }

    void planAfterwards(Hackathon hackathon) {
        HackathonActs.planAfterwards(
                hackathon,
                "We ask the three services how each project stands, put their answers on its page, and say after half a"
                        + " year what came of all three.",
                DemoCrowd.headOf("customer-services"),
                omar,
                time.workingDay(184, 14));
    }

    void vote(Submission knock, Submission winter, Submission laptops) {
        var voters = new ArrayList<>(VOTERS.stream().map(DemoCrowd::addressOf).toList());
        voters.addAll(crowd.staff().subList(16, 21));
        for (var i = 0; i < voters.size(); i++) {
            var entry = i < 5 ? knock : i < 12 ? winter : laptops;
            HackathonActs.vote(entry, DemoCrowd.at(voters.get(i)), time.workingDay(193, 12));
        }
    }
}
