package openhall.hackathons.entries;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.Person;
import openhall.people.Role;
import openhall.web.Formats;

/** What a team and the organisers are told about an entry. Nobody is named, and no points are. */
public final class EntryLetters {
    private EntryLetters() {}

    /** The team, that its entry cannot be judged, and until when it can ask for another look. */
    public static void refused(Submission entry, Instant at) {
        var why = Objects.requireNonNull(entry.eligibilityWhy);
        var until = Objects.requireNonNull(entry.appealsUntil());
        var path = entry.team.path() + "/appeal";
        var text = "The entry of your team at " + entry.team.hackathon.title + " cannot be judged.\n\nWhy: " + why
                + "\n\nIf you think that this is wrong, ask for another look until " + Formats.dateTime(until) + ": "
                + BaseUrl.of(path) + "\n";
        Notice.tellAll(
                members(entry.team),
                news("refused/" + entry.id + "/" + at, "Your entry cannot be judged", text, path),
                at);
    }

    static void reopened(Submission entry, String why, Instant at) {
        var path = entry.team.path() + "/submission";
        var text = "You can send another version of your entry at " + entry.team.hackathon.title + " until entries"
                + " close, " + Formats.dateTime(entry.team.hackathon.closesAt()) + ".\n\nWhy: " + why + "\n\n"
                + BaseUrl.of(path) + "\n";
        Notice.tellAll(
                members(entry.team),
                news("reopened/" + entry.id + "/" + at, "Your entry is open again", text, path),
                at);
    }

    static void asked(EntryAppeal appeal, Instant at) {
        var path = appeal.path();
        var text = "A team at " + appeal.submission.team.hackathon.title + " asks for another look at the decision that"
                + " its entry cannot be judged.\n\nRead it and answer: " + BaseUrl.of(path) + "\n";
        var news = news("appeal/" + appeal.id, "A team asks for another look", text, path);
        Notice.tellAll(Person.withRole(Role.ORGANISER), news, at);
    }

    static void answered(EntryAppeal appeal, Instant at) {
        var team = appeal.submission.team;
        var path = team.path() + "/submission";
        var found = Boolean.TRUE.equals(appeal.upheld)
                ? "The decision was wrong: your entry is judged with the others."
                : "The decision stands: your entry is not judged.";
        var text = "You asked for another look at your entry at " + team.hackathon.title + ".\n\n" + found + "\n\nWhy: "
                + appeal.answer + "\n\n" + BaseUrl.of(path) + "\n";
        Notice.tellAll(members(team), news("answered/" + appeal.id, "We looked at your entry again", text, path), at);
    }

    private static List<Person> members(Team team) {
        return TeamMember.of(team).stream().map(member -> member.person).toList();
    }

    private static News news(String key, String title, String text, String path) {
        return new News(NoticeKind.HACKATHON_NEWS, "entry-" + key, title, text, path);
    }
}
