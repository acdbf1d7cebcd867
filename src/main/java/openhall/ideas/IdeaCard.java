package openhall.ideas;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import openhall.activity.WorkingDays;
import org.jspecify.annotations.Nullable;

/** A published idea in a list that everyone can read. */
public record IdeaCard(
        String ref,
        String title,
        String status,
        String kind,
        String supports,
        String age,
        @Nullable String area,
        String topic) {
    public static List<IdeaCard> of(List<Idea> ideas, Instant now) {
        return ideas.stream().map(idea -> of(idea, now)).toList();
    }

    private static IdeaCard of(Idea idea, Instant now) {
        var age = age(Objects.requireNonNull(idea.publishedAt), now);
        return new IdeaCard(
                idea.ref,
                idea.title,
                idea.statusText(),
                idea.statusKind(),
                supports(idea.supportCount),
                age,
                idea.area,
                topic(idea));
    }

    /** The call it was sent to and its theme, in words; empty when it has neither. */
    private static String topic(Idea idea) {
        var call = idea.call == null ? "" : " Call: " + idea.call.title + ".";
        var theme = idea.theme == null ? "" : " Theme: " + idea.theme.title + ".";
        return (call + theme).strip();
    }

    static String supports(int count) {
        return count == 1 ? "1 person supports this" : count + " people support this";
    }

    private static String age(Instant since, Instant now) {
        var days = ChronoUnit.DAYS.between(WorkingDays.day(since), WorkingDays.day(now));
        if (days <= 0) {
            return "published today";
        }
        return days == 1 ? "published yesterday" : "published " + days + " days ago";
    }
}
