package openhall.ideas.reports;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;

/** What somebody who was signed in is told about what they reported. */
final class ReportLetter {
    private ReportLetter() {}

    static void settled(Report report, Instant at) {
        var reporter = report.reporter;
        if (reporter == null) {
            return;
        }
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
        Notice.tell(reporter, news, at);
    }
}
