package openhall.learning.used;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.NoticeKind;
import openhall.web.Formats;

/** What people are told about the question. No letter names anybody: it goes out by email. */
final class UseLetters {
    private UseLetters() {}

    /** The one letter that a person gets on a day about what they are asked then, and what they are reminded of. */
    static News ask(List<UsedAtWork> theirs, Instant at) {
        if (theirs.size() > 1) {
            return several(theirs, at);
        }
        var one = theirs.get(0);
        return one.askedAt.equals(at) ? asked(one) : reminder(one);
    }

    private static News several(List<UsedAtWork> theirs, Instant at) {
        var title = "You can say of " + theirs.size() + " courses whether you used them at work";
        var isReminder = theirs.stream().noneMatch(each -> each.askedAt.equals(at));
        var first = isReminder
                ? "Two weeks ago we asked whether you used what you learned. We do not ask again. "
                : "You completed these courses some time ago. One question about each: have you used at work what you"
                        + " learned? ";
        var closes = theirs.stream()
                .map(UsedAtWork::closesAt)
                .min(Comparator.naturalOrder())
                .orElse(at);
        var text = first + "You can answer all of them until " + Formats.date(closes) + ".\n\nAnswer here: "
                + BaseUrl.of(UsedPages.PATH) + "\n";
        var key = "used/" + LocalDate.ofInstant(at, Formats.ZONE) + "/several";
        return new News(NoticeKind.LEARNING_DUE, key, title, text, UsedPages.PATH);
    }

    /** The same for all who completed one round of one course under one title, so that one statement tells them all. */
    private static News asked(UsedAtWork asked) {
        var title = "Have you used “" + asked.title() + "” at work?";
        return learner(asked, "asked", title, "You completed “" + asked.title() + "” some time ago. ");
    }

    private static News reminder(UsedAtWork asked) {
        var title = "You can still tell us whether you used “" + asked.title() + "” at work";
        return learner(asked, "reminder", title, "Two weeks ago we asked whether you used it. We do not ask again. ");
    }

    private static News learner(UsedAtWork asked, String which, String title, String first) {
        var text = first + "One question: have you used at work what you learned? You can answer until "
                + Formats.date(asked.closesAt()) + ".\n\nAnswer here: " + BaseUrl.of(UsedPages.PATH) + "\n";
        var key = "used/" + asked.enrolment.course.slug + "/" + asked.enrolment.round + "/" + which;
        return new News(NoticeKind.LEARNING_DUE, key, title, text, UsedPages.PATH);
    }

    static News question(UsedAtWork used) {
        var text = """
                Somebody in your team used at work what they learned, and you can say whether you saw it.

                See what waits for you: %s
                """.formatted(BaseUrl.of(TeamUsedPages.PATH));
        var title = "Something learned was used at work";
        return new News(NoticeKind.TEAM_ASKS, "used/" + used.id, title, text, TeamUsedPages.PATH);
    }

    static News answer(UsedAtWork used) {
        var saw = used.isSeen() ? "saw" : "has not seen yet";
        var title = "Your manager " + saw + " how you used “" + used.title() + "”";
        var said = used.words == null ? "" : "\n\n" + used.words;
        var text = title + "." + said + "\n\nSee it here: " + BaseUrl.of(used.path()) + "\n";
        var key = "used/" + used.id + (used.isSeen() ? "/seen" : "/not-seen");
        return new News(NoticeKind.TASK_SIGNED_OFF, key, title, text, used.path());
    }
}
