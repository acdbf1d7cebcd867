package openhall.ideas.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.web.Formats;

/** What idea owners are told: that they were given an idea, and what they have to answer. */
final class AnswerNews {
    private static final int MOST = 20;

    private AnswerNews() {}

    static void given(Ownership owned) {
        var text = """
                You now answer the idea "%s", for %s.

                Why: %s

                Read it and reply: %s
                """.formatted(owned.idea.title, owned.service.name, owned.why, BaseUrl.of(owned.idea.path()));
        var title = "You answer idea " + owned.idea.ref;
        var news = new News(NoticeKind.IDEA_GIVEN, "idea-owner/" + owned.id, title, text, owned.idea.path());
        Notice.tell(owned.owner, news, owned.fromAt);
    }

    /** One a person and day, whatever there is to say. */
    static News due(List<Reminder> reminders, LocalDate today) {
        var lines = reminders.stream().limit(MOST).map(Reminder::line).collect(Collectors.joining("\n"));
        var more = reminders.size() > MOST ? "\nand " + (reminders.size() - MOST) + " more" : "";
        var text = lines + more + "\n\nSee all that wait: " + BaseUrl.of("/answers") + "\n";
        var title = Formats.times(reminders.size(), "idea needs", "ideas need") + " an answer from you";
        return new News(NoticeKind.IDEA_ANSWER_DUE, "ideas-to-answer/" + today, title, text, "/answers");
    }
}
