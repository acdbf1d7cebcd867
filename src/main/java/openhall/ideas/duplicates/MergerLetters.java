package openhall.ideas.duplicates;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** What people are told when an idea goes on in another, and when it stands alone again: each of them once. */
final class MergerLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private MergerLetters() {}

    /** The author first: whoever is more than one of these is told what matters most to them. */
    static void merged(Merger merger) {
        var at = merger.mergedAt;
        tell(merger.idea.author, news(merger, NoticeKind.OWN_IDEA_NEWS, toAuthor(merger), "objection"), at);
        tell(merger.target.author, toTarget(merger), at);
        var ask = news(merger, NoticeKind.SUPPORTED_IDEA_NEWS, toSupporter(merger), "moved-support");
        Notice.tellAll(MovedSupport.asked(merger), ask, at);
        var path = merger.idea.path();
        var rest = new News(NoticeKind.SUPPORTED_IDEA_NEWS, key(merger), title(merger), toFollower(merger), path);
        Notice.tellAll(Follow.readers(merger.idea), rest, at);
    }

    static void undone(Merger merger, String words, Instant at) {
        var idea = merger.idea;
        var title = "Idea %s stands alone again".formatted(idea.ref);
        var text = undoneText(merger, words);
        var key = key(merger) + "/undone";
        tell(idea.author, new News(NoticeKind.OWN_IDEA_NEWS, key, title, text, idea.path()), at);
        tell(merger.target.author, new News(NoticeKind.OWN_IDEA_NEWS, key, title, text, idea.path()), at);
        var rest = new News(NoticeKind.SUPPORTED_IDEA_NEWS, key, title, text, idea.path());
        Notice.tellAll(Follow.readers(idea), rest, at);
    }

    static void answered(MergeObjection objection, String answer, Instant at) {
        var idea = objection.merger.idea;
        var title = "We have answered you about idea " + idea.ref;
        var text = """
                You said that your idea "%s" is not the same as the one it was merged into.

                Someone who did not merge them has looked at it. They say:
                %s

                Read your idea: %s
                """.formatted(idea.title, answer, BaseUrl.of(idea.path()));
        var key = key(objection.merger) + "/answered";
        tell(objection.madeBy, new News(NoticeKind.OWN_IDEA_NEWS, key, title, text, idea.path()), at);
    }

    private static String toAuthor(Merger merger) {
        return """
                Your idea "%s" says much the same as "%s", so it goes on there:
                %s

                Why: %s

                Your idea stays in the record with your words. You get news of the other idea.

                If you think the two are not the same, tell us by %s:
                %s
                """.formatted(
                        merger.idea.title,
                        merger.target.title,
                        address(merger.target, ""),
                        merger.why,
                        DAY.format(merger.objectBy()),
                        address(merger.idea, "/objection"));
    }

    private static News toTarget(Merger merger) {
        var target = merger.target;
        var title = "Idea %s was merged into yours, %s".formatted(merger.idea.ref, target.ref);
        var text = """
                The idea "%s" says much the same as yours, "%s", so it goes on in yours.

                Why: %s

                The people who follow it now get news of your idea. We ask those who support it about yours.

                Read your idea: %s
                """.formatted(merger.idea.title, target.title, merger.why, address(target, ""));
        return new News(NoticeKind.OWN_IDEA_NEWS, key(merger), title, text, target.path());
    }

    private static String toSupporter(Merger merger) {
        return """
                The idea "%s", which you support, says much the same as "%s", so it goes on there.

                Why: %s

                Your support does not move by itself. Do you support the other idea too? Say yes or no:
                %s

                You get news of the other idea.
                """.formatted(
                        merger.idea.title, merger.target.title, merger.why, address(merger.idea, "/moved-support"));
    }

    private static String toFollower(Merger merger) {
        return """
                The idea "%s", which you follow, says much the same as "%s", so it goes on there:
                %s

                Why: %s

                You get news of the other idea.
                """.formatted(merger.idea.title, merger.target.title, address(merger.target, ""), merger.why);
    }

    private static String undoneText(Merger merger, String words) {
        return """
                The idea "%s" was merged into "%s". That is undone, and it stands alone again:
                %s

                Why: %s

                %s
                """.formatted(
                        merger.idea.onRecord().title(),
                        merger.target.onRecord().title(),
                        address(merger.idea, ""),
                        words,
                        support(merger.target));
    }

    private static String support(Idea other) {
        return other.isPublished()
                ? "People who said yes to supporting the other idea still support it."
                : "Everyone who supports it still does.";
    }

    private static News news(Merger merger, NoticeKind kind, String text, String part) {
        return new News(kind, key(merger), title(merger), text, merger.idea.path(part));
    }

    private static String title(Merger merger) {
        return "Idea %s was merged into %s".formatted(merger.idea.ref, merger.target.ref);
    }

    private static String key(Merger merger) {
        return "idea-merger/" + merger.id;
    }

    private static String address(Idea idea, String part) {
        return BaseUrl.of(idea.path() + part);
    }

    private static void tell(@Nullable Person person, News news, Instant at) {
        if (person != null) {
            Notice.tellAll(List.of(person), news, at);
        }
    }
}
