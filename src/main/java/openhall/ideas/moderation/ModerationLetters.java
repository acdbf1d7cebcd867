package openhall.ideas.moderation;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** What an author is told about an appeal, and somebody signed in about what they reported. */
final class ModerationLetters {
    private ModerationLetters() {}

    static void stands(Appeal appeal, Instant at) {
        var idea = appeal.idea;
        var path = "/ideas/sent/" + idea.sending;
        var text = """
                You asked us to look again at the decision about your idea "%s". Someone who took no part in it did.

                The decision stands.

                Why: %s

                If you are not happy with this, you can complain to the council. Your idea: %s
                """.formatted(idea.title, appeal.why, BaseUrl.of(path));
        var title = "Your idea " + idea.ref + ": the decision stands";
        tell(idea.author, new News(NoticeKind.OWN_IDEA_CHECKED, "idea-appeal/" + appeal.id, title, text, path), at);
    }

    static void settled(Report report, Instant at) {
        var done = report.outcome == Report.Outcome.HIDDEN ? "It is not shown any more." : "It stays where it is.";
        var path = "/reports/new?about=" + report.about;
        var text = """
                You reported %s. A moderator looked at it.

                %s

                Why: %s

                If you think this is wrong, you can report it again or complain to the council: %s
                """.formatted(report.about, done, report.why, BaseUrl.of(path));
        var news =
                new News(NoticeKind.OWN_IDEA_NEWS, "report/" + report.id, "Your report of " + report.about, text, path);
        tell(report.reporter, news, at);
    }

    private static void tell(@Nullable Person who, News news, Instant at) {
        if (who != null) {
            Notice.tell(who, news, at);
        }
    }
}
