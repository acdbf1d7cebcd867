package openhall.hackathons.adoption;

import java.time.Instant;
import java.time.LocalDate;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Adoption;
import openhall.web.Formats;

/**
 * Reminds whoever answers for a project a week before its review, and every week while it is late. On any number of
 * nodes nobody is told twice on one day: the notice has its key.
 */
final class ReviewReminder {
    private ReviewReminder() {}

    static void send(Instant at) {
        var today = Adoption.day(at);
        for (var review : AdoptionReview.toRemind(today)) {
            Notice.tell(review.adoption.owner, news(review, today), at);
            review.noteReminded(today);
        }
        for (var rested : Adoption.restedUntil(today)) {
            Notice.tell(rested.owner, news(rested), at);
        }
    }

    private static News news(AdoptionReview review, LocalDate today) {
        var title = review.adoption.submission.title;
        var verb = review.dueOn.isBefore(today) ? " was due on " : " is due on ";
        var text = "You answer for " + title + ". Its review after " + review.day + " days" + verb
                + Formats.date(review.dueOn) + ".\n\nSay how it stands: " + BaseUrl.of(review.path()) + "\n";
        var key = "adoption-review/" + review.id + "/" + today;
        return new News(NoticeKind.ADOPTION_DUE, key, "Review of " + title, text, review.path());
    }

    /** Told once for each day until which it rested. */
    private static News news(Adoption rested) {
        var title = rested.submission.title;
        var path = rested.submission.adoptionPath();
        var text = "You answer for " + title + ". It was put off, and the day until which it was put off has come.\n\n"
                + "Say what happens next: " + BaseUrl.of(path) + "\n";
        var key = "adoption-rested/" + rested.id + "/" + rested.parkedUntil;
        return new News(NoticeKind.ADOPTION_DUE, key, "Say what happens with " + title, text, path);
    }
}
