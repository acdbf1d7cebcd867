package openhall.hackathons.teams;

import java.time.Instant;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.TeamMember;
import openhall.people.Person;

/** What the two sides of a suggestion are told. No letter names a person. */
final class IntroductionLetters {
    private IntroductionLetters() {}

    /** After the first yes, to the other side. */
    static void asked(Introduction introduction, boolean byPerson, Instant at) {
        var team = introduction.team;
        if (byPerson) {
            var title = "Somebody would like to join your team " + team.name;
            tell(members(introduction), introduction, "team", title, team.path() + "/invitations", at);
        } else {
            var title = "The team " + team.name + " would like you to join";
            tell(List.of(introduction.looking.person), introduction, "person", title, looking(introduction), at);
        }
    }

    /** After the second yes. */
    static void joined(Introduction introduction, Instant at) {
        var team = introduction.team;
        var title = "You are now in the team " + team.name;
        tell(List.of(introduction.looking.person), introduction, "joined", title, team.path(), at);
    }

    private static String looking(Introduction introduction) {
        return introduction.team.hackathon.path() + "/looking";
    }

    private static List<Person> members(Introduction introduction) {
        return TeamMember.of(introduction.team).stream()
                .map(member -> member.person)
                .toList();
    }

    private static void tell(
            List<Person> people, Introduction introduction, String whom, String title, String path, Instant at) {
        var text = title + ", at " + introduction.team.hackathon.title + ".\n\nSee it here: " + BaseUrl.of(path) + "\n";
        var key = "introduction/" + introduction.id + "/" + whom;
        Notice.tellAll(people, new News(NoticeKind.HACKATHON_NEWS, key, title, text, path), at);
    }
}
