package openhall.hackathons.teams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Challenge;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.Person;

/** What the teams of a challenge are told when it is there no more. */
public final class ChallengeLetters {
    private ChallengeLetters() {}

    /** Each team once: what it cannot do now, and what it can. */
    public static void cancelled(Challenge challenge, String why, Instant at) {
        var teams = new LinkedHashMap<Team, List<Person>>();
        TeamMember.answering(challenge)
                .forEach(member -> teams.computeIfAbsent(member.team, team -> new ArrayList<>())
                        .add(member.person));
        teams.forEach((team, people) -> Notice.tellAll(people, news(team, challenge, why), at));
    }

    private static News news(Team team, Challenge challenge, String why) {
        var title = "Your challenge was cancelled: " + challenge.title;
        var text = title + ".\n\nWhy: " + why + "\n\nYour team can no longer send an entry for it. Choose another"
                + " challenge before entries close: " + BaseUrl.of(team.challengePath())
                + "\n\nWhat you have written or sent stays with your team.\n";
        var key = "challenge-cancelled/" + challenge.id + "/" + team.id;
        return new News(NoticeKind.HACKATHON_NEWS, key, title, text, team.challengePath());
    }
}
