package openhall.hackathons.event;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.web.Formats;

/** What people are told about their places: once for each number that they were given. */
final class EventLetters {
    private EventLetters() {}

    static void asked(Registration registration, Instant at) {
        if (registration.isPlaced()) {
            placed(registration, at);
        } else {
            waits(registration, at);
        }
    }

    private static void placed(Registration registration, Instant at) {
        var hackathon = registration.hackathon;
        var text = "You have a place at " + hackathon.title + ", " + when(registration) + "\n\nYour code is "
                + registration.ref + ". Show it when you arrive.\n\n" + ends(registration);
        tell(registration, "asked", "You have a place: " + hackathon.title, text, at);
    }

    private static void waits(Registration registration, Instant at) {
        var title = registration.hackathon.title;
        var text = "All places at " + title + " are taken. You are number " + registration.place()
                + " on the waiting list. We tell you when a place is yours.\n\n" + ends(registration);
        tell(registration, "asked", "You are on the waiting list: " + title, text, at);
    }

    static void movedUp(Registration registration, Instant at) {
        var hackathon = registration.hackathon;
        var text = "A place at " + hackathon.title + " is free, and it is yours, " + when(registration)
                + "\n\nYour code is " + registration.ref + ". Show it when you arrive.\n\n" + ends(registration);
        tell(registration, "moved-up", "A place is free, and it is yours: " + hackathon.title, text, at);
    }

    /** To a team whose time with a mentor does not take place. */
    static void timeGone(MentorSlot slot, Team team, Instant at) {
        var hackathon = slot.mentor.hackathon;
        var path = MentorPages.path(hackathon);
        var title = "A time with a mentor does not take place: " + hackathon.title;
        var text = "Your team " + team.name + " had a time with a mentor at " + hackathon.title + ", " + slot.when()
                + ". It does not take place.\n\nYou can take another time here: " + BaseUrl.of(path) + "\n";
        var members = TeamMember.of(team).stream().map(member -> member.person).toList();
        var key = "mentor-time/" + slot.id + "/gone";
        Notice.tellAll(members, new News(NoticeKind.HACKATHON_NEWS, key, title, text, path), at);
    }

    private static String when(Registration registration) {
        var hackathon = registration.hackathon;
        return "from " + Formats.dateTime(hackathon.startsAt) + " at " + hackathon.place + ".";
    }

    private static String ends(Registration registration) {
        return "If you cannot come, give up your place, so that somebody else can have it: "
                + BaseUrl.of(RegistrationPages.path(registration.hackathon)) + "\n";
    }

    private static void tell(Registration registration, String what, String title, String text, Instant at) {
        var key = "registration/" + registration.id + "/" + registration.number + "/" + what;
        var path = RegistrationPages.path(registration.hackathon);
        Notice.tell(registration.person, new News(NoticeKind.HACKATHON_NEWS, key, title, text, path), at);
    }
}
