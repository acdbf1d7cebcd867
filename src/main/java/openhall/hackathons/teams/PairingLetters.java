package openhall.hackathons.teams;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Team;
import openhall.people.Person;

/** What two people who could form a team are told. No letter names a person. */
final class PairingLetters {
    private PairingLetters() {}

    /** After the first yes, to the other of the two. */
    static void asked(Pairing pairing, Person whom, Instant at) {
        var title = "Somebody who looks for a team would like to form one with you";
        tell(pairing, whom, "asked", title, pairing.earlier.hackathon.path() + "/looking", at);
    }

    /** After the second yes, to whoever said theirs first. */
    static void formed(Pairing pairing, Team team, Person whom, Instant at) {
        tell(pairing, whom, "formed", "You are now in the team " + team.name, team.path(), at);
    }

    private static void tell(Pairing pairing, Person whom, String what, String title, String path, Instant at) {
        var text = title + ", at " + pairing.earlier.hackathon.title + ".\n\nSee it here: " + BaseUrl.of(path) + "\n";
        var key = "pairing/" + pairing.id + "/" + what + "/" + whom.id;
        Notice.tell(whom, new News(NoticeKind.HACKATHON_NEWS, key, title, text, path), at);
    }
}
