package openhall.hackathons;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.adoption.FollowUpPlan;
import openhall.hackathons.entries.EntryAppeal;
import openhall.hackathons.event.ComingAs;
import openhall.hackathons.event.Mentor;
import openhall.hackathons.event.MentorSlot;
import openhall.hackathons.event.Places;
import openhall.hackathons.event.Registration;
import openhall.hackathons.event.ScheduleItem;
import openhall.hackathons.judging.PanelNote;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.setting.SignOff;
import openhall.hackathons.teams.Introduction;
import openhall.hackathons.teams.Looking;
import openhall.hackathons.teams.TeamInvitation;
import openhall.hackathons.vote.Vote;
import openhall.people.Person;

/** What people do at a hackathon beside their team, for other modules: the parts that know of it are private. */
public final class HackathonActs {
    private static final Duration WITH_A_MENTOR = Duration.ofMinutes(30);

    private HackathonActs() {}

    /** A mentor, what they help with, where, and when their times begin; each is half an hour. */
    public record Help(Person mentor, String offers, String place, List<Instant> times) {}

    public static void limitPlaces(Hackathon hackathon, int places, Person by, Instant at) {
        Places.resize(hackathon, places, by, at);
    }

    /** A place on their own, or the end of the waiting list. */
    public static void register(Hackathon hackathon, Person person, String needs, Instant at) {
        Places.register(hackathon, person, ComingAs.ALONE, needs, at);
    }

    public static void noteArrival(Hackathon hackathon, Person person, Person notedBy, Instant at) {
        Registration.noteArrival(hackathon, person, notedBy, at);
    }

    public static void addToSchedule(Hackathon hackathon, Hackathon.ScheduleLine line, Person by, Instant at) {
        ScheduleItem.add(hackathon, line, by, at);
    }

    public static void moveSchedule(Hackathon hackathon, long days, Person by, Instant at) {
        ScheduleItem.move(hackathon, days, by, at);
    }

    public static void addMentor(Hackathon hackathon, Help help, Person by, Instant at) {
        var mentor = Mentor.add(hackathon, help.mentor(), help.offers(), by, at);
        for (var begins : help.times()) {
            var half = new Hackathon.Window(begins, begins.plus(WITH_A_MENTOR));
            MentorSlot.offer(mentor, half, help.place(), by, at);
        }
    }

    /** The first time of this mentor that is free. A mentor was added in this transaction, so all are held. */
    public static void takeTime(Team team, Person mentor, Person by, Instant at) {
        Objects.requireNonNull(MentorSlot.firstFree(team.hackathon, mentor, at)).take(team, by, at);
    }

    /** Looks for a team for one of these challenges. */
    public static void look(
            Hackathon hackathon, Person person, Collection<String> challenges, String about, Instant at) {
        Looking.begin(hackathon, person, challenges, about, at);
    }

    /** Says yes to each team that is suggested to this person. */
    public static void sayYes(Hackathon hackathon, Person person, Instant at) {
        Introduction.of(hackathon, person).forEach(suggestion -> suggestion.yes(person, at));
    }

    public static void agree(Challenge challenge, SignOffKind kind, String post, Person by, Instant at) {
        SignOff.give(challenge, new SignOff.Answer(kind, true, post, null), by, at);
    }

    public static void addPrize(Hackathon hackathon, Hackathon.PrizePlan prize, String why, Person by, Instant at) {
        Prize.add(hackathon, prize, why, by, at);
    }

    public static void vote(Submission entry, Person by, Instant at) {
        Vote.cast(entry, by, at);
    }

    /** A letter to somebody whom a team would like to have. */
    public static void invite(Team team, String address, Person by, Instant at) {
        TeamInvitation.send(team, address, by, at);
    }

    /** What the judges of an entry say of it together, in the words of one of them. */
    public static void noteTogether(Judge judge, Submission entry, String words, Instant at) {
        PanelNote.write(entry, words, judge, at);
    }

    /** What a judge says to a team beside their points. */
    public static void sayToTeam(Judge judge, Team team, String words) {
        AssignedRead.say(judge, team, words);
    }

    /** What is done after the end, by this person with their service. */
    public static void planAfterwards(Hackathon hackathon, String words, Person owner, Person by, Instant at) {
        var service = Objects.requireNonNull(owner.unit);
        FollowUpPlan.write(hackathon, new FollowUpPlan.Promise(words, service, owner), by, at);
    }

    /** A team asks for another look at the decision that its entry cannot be judged. */
    public static void appeal(Submission entry, Person by, String words, Instant at) {
        EntryAppeal.send(entry, by, words, at);
    }

    /** The decision was wrong: the entry is judged with the others. */
    public static void grantAppeal(Submission entry, String answer, Person by, Instant at) {
        Objects.requireNonNull(EntryAppeal.about(entry)).reply(true, answer, by, at);
    }
}
