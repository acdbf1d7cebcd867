package openhall.ideas.delivery;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.ideas.answering.NextNews;
import openhall.ideas.paper.WrittenLetter;
import openhall.web.Formats;

/** What the author and the followers of an idea are told about the work on it, besides its state; each of them once. */
final class DeliveryLetters {
    private DeliveryLetters() {}

    static void reached(Milestone milestone, Instant at) {
        var text = """
                There is news about the idea "%s".

                This is done: %s

                %s
                We will tell you when the work moves on. %s

                See all milestones: %s
                """.formatted(
                        milestone.idea.title,
                        milestone.words,
                        milestone.note,
                        NextNews.words(milestone.idea.nextUpdateOn, at),
                        BaseUrl.of(milestone.idea.path()));
        tell(milestone.idea, "milestone/%s/reached".formatted(milestone.id), "a step is done", text, at);
    }

    static void moved(Milestone milestone, Instant at) {
        var text = """
                There is news about the idea "%s".

                We said that this would be done by %s: %s

                We now mean to do it by %s. Why: %s

                %s
                See all milestones: %s
                """.formatted(
                        milestone.idea.title,
                        Formats.date(milestone.firstDueOn),
                        milestone.words,
                        Formats.date(milestone.dueOn),
                        milestone.note,
                        NextNews.words(milestone.idea.nextUpdateOn, at),
                        BaseUrl.of(milestone.idea.path()));
        var key = "milestone/%s/%s/%s".formatted(milestone.id, milestone.dueOn, at);
        tell(milestone.idea, key, "a day has moved", text, at);
    }

    /** Whoever told us is told first, also when they no longer follow the idea. */
    static void replied(NotSolved said, Instant at) {
        answered(said, at);
        var text = """
                Somebody told us that the idea "%s" is not solved for them. This is our reply:

                %s

                Read the idea and its history: %s
                """.formatted(said.idea.title, said.reply, BaseUrl.of(said.idea.path()));
        tell(said.idea, key(said), "our reply to somebody for whom it is not solved", text, at);
    }

    static void answered(NotSolved said, Instant at) {
        var idea = said.idea;
        var text = """
                You told us that the idea "%s" is not solved for you. This is our reply:

                %s

                Read the idea and its history: %s
                """.formatted(idea.title, said.reply, BaseUrl.of(idea.path()));
        var kind = idea.isBy(said.person) ? NoticeKind.OWN_IDEA_NEWS : NoticeKind.SUPPORTED_IDEA_NEWS;
        var title = "Idea " + idea.ref + ": our reply to you";
        Notice.tell(said.person, new News(kind, key(said), title, text, idea.path()), at);
    }

    private static String key(NotSolved said) {
        return "not-solved/" + said.id;
    }

    private static void tell(Idea idea, String key, String what, String text, Instant at) {
        var title = "Idea " + idea.ref + ": " + what;
        if (idea.author != null) {
            Notice.tell(idea.author, new News(NoticeKind.OWN_IDEA_NEWS, key, title, text, idea.path()), at);
        } else {
            var next = "We write to you when the work moves on.";
            WrittenLetter.write(idea, new WrittenLetter.Text("News about your idea: " + what, text, next), at);
        }
        Notice.tellAll(
                Follow.readers(idea), new News(NoticeKind.SUPPORTED_IDEA_NEWS, key, title, text, idea.path()), at);
    }
}
