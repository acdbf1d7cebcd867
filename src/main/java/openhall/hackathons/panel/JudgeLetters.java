package openhall.hackathons.panel;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.Mail;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.people.SecretLink;
import openhall.people.Token;
import openhall.web.Formats;

/** What judges are told. Guests get a mail with a link that works once; nothing here speaks of points. */
public final class JudgeLetters {
    public static final String PURPOSE = "judge";

    private JudgeLetters() {}

    /** To a guest, who comes in by it. It works once, until judging ends. */
    public static void link(Judge judge, Instant at) {
        var hackathon = judge.hackathon;
        var text = """
                %s asks you to judge %s.

                Open this link and choose "Start judging": %s

                The link works once, until %s. After that you can judge from the same browser for 12 hours. For more time, \
                open the link again and ask for a new one.

                Entries close %s. After that, you first say which teams you should not judge.
                """.formatted(
                        hackathon.host,
                        hackathon.title,
                        BaseUrl.of("/jury/" + token(judge)),
                        Formats.dateTime(hackathon.judgingEndsAt),
                        Formats.dateTime(hackathon.closesAt()));
        send(judge, "Judge " + hackathon.title, text, at);
    }

    private static String token(Judge judge) {
        return SecretLink.make(PURPOSE, judge.id.toString(), judge.hackathon.judgingEndsAt);
    }

    private static void send(Judge guest, String subject, String text, Instant at) {
        Mail.send("judging/" + guest.id + "/" + Token.hash(Token.fresh()), guest.address(), subject, text, at);
    }

    /** The teams are final, so conflicts can be declared. */
    public static void declareNow(Judge judge, Instant at) {
        var hackathon = judge.hackathon;
        if (judge.person == null) {
            link(judge, at);
            return;
        }
        var text =
                "Entries for " + hackathon.title + " have closed. Say which teams you should not judge. After that you"
                        + " get entries to read.\n\n" + BaseUrl.of(path(hackathon)) + "\n\nJudging ends "
                        + Formats.dateTime(hackathon.judgingEndsAt) + ".\n";
        tell(judge, "declare", "Declare your conflicts: " + hackathon.title, text, at);
    }

    /** To the guests on the panel, who are told nothing in any other way: there will be nothing to judge. */
    public static void cancelled(Hackathon hackathon, String why, Instant at) {
        var text = hackathon.title + " has been cancelled. You do not need to judge anything, and your links do not"
                + " work any more.\n\nWhy: " + why + "\n";
        Judge.panel(hackathon).stream()
                .filter(judge -> judge.stoodDownAt == null && judge.isGuest())
                .forEach(judge -> send(judge, "Cancelled: " + hackathon.title, text, at));
    }

    static void toRead(Judge judge, int number, Instant at) {
        var hackathon = judge.hackathon;
        var much = Formats.times(number, "entry", "entries");
        var text = "You have " + much + " more to read for " + hackathon.title + ".\n\n"
                + (judge.person == null ? "Open the link that we sent you." : BaseUrl.of(path(hackathon)))
                + ends(hackathon, at);
        var title = "Entries to read: " + hackathon.title;
        if (judge.person == null) {
            send(judge, title, text, at);
        } else {
            tell(judge, "read/" + at, title, text, at);
        }
    }

    /** What is left, to a judge whom an organiser reminds. */
    static void behind(Judge judge, Progress read, Instant at) {
        var hackathon = judge.hackathon;
        var left = judge.hasDeclared()
                ? "You have read " + read.done() + " of " + read.total() + " entries."
                : "You have not said yet which teams you should not judge.";
        var text = left + "\n\nThe results of " + hackathon.title + " cannot be final before that is done.\n\n"
                + (judge.person == null
                        ? "Open the link that we sent you, and ask there for a new one."
                        : BaseUrl.of(path(hackathon)))
                + ends(hackathon, at);
        var title = "Left to do as a judge: " + hackathon.title;
        if (judge.person == null) {
            send(judge, title, text, at);
        } else {
            tell(judge, "reminder/" + at, title, text, at);
        }
    }

    private static String ends(Hackathon hackathon, Instant at) {
        var over = at.isBefore(hackathon.judgingEndsAt) ? "Judging ends " : "Judging was to end ";
        return "\n\n" + over + Formats.dateTime(hackathon.judgingEndsAt) + ".\n";
    }

    private static void tell(Judge judge, String key, String title, String text, Instant at) {
        var person = judge.person;
        if (person != null) {
            var hackathon = judge.hackathon;
            var full = "judging/" + hackathon.id + "/" + key;
            Notice.tell(person, new News(NoticeKind.HACKATHON_NEWS, full, title, text, path(hackathon)), at);
        }
    }

    private static String path(Hackathon hackathon) {
        return "/judging/" + hackathon.slug;
    }
}
