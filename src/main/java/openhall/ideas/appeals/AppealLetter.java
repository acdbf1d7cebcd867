package openhall.ideas.appeals;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;

/** What an author is told when somebody looked again and the decision stands. */
final class AppealLetter {
    private AppealLetter() {}

    static void stands(Appeal appeal, Instant at) {
        var idea = appeal.idea;
        var author = idea.author;
        if (author == null) {
            return;
        }
        var path = "/ideas/sent/" + idea.sending;
        var text = """
                You asked us to look again at the decision about your idea "%s". Someone who took no part in it did.

                The decision stands.

                Why: %s

                If you are not happy with this, you can complain to the council. Your idea: %s
                """.formatted(idea.title, appeal.why, BaseUrl.of(path));
        var title = "Your idea " + idea.ref + ": the decision stands";
        Notice.tell(author, new News(NoticeKind.OWN_IDEA_CHECKED, "idea-appeal/" + appeal.id, title, text, path), at);
    }
}
