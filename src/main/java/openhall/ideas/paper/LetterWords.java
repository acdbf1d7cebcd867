package openhall.ideas.paper;

import java.util.ArrayList;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.activity.WorkingDays;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.Proposal;
import openhall.ideas.Visibility;
import openhall.ideas.answering.NextNews;
import openhall.ideas.redirecting.Redirection;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What a letter on paper says about one move of an idea. It is read long after, so it speaks of the move and not of today. */
final class LetterWords {
    private LetterWords() {}

    static String heading(IdeaMove move) {
        var seen = Visibility.named(move.toState);
        if (seen == Visibility.AWAITING_CHECK) {
            return "We have your idea";
        }
        return (seen == null ? "News about your idea: " : "Your idea: ") + state(move);
    }

    static List<String> paragraphs(IdeaMove move) {
        var lines = new ArrayList<String>();
        var seen = Visibility.named(move.toState);
        lines.add(seen == null ? said(move) : checked(seen, move));
        if (seen == Visibility.NOT_PUBLISHED || Decision.PASSED_ON.name().equals(move.toState)) {
            lines.addAll(Redirection.linesOf(move));
        }
        if (move.changedBecause != null) {
            lines.add("This decision takes the place of an earlier one. Why we decided again:");
            lines.addAll(Proposal.paragraphs(move.changedBecause));
            lines.add("Our new reply:");
        }
        lines.addAll(Proposal.paragraphs(move.why));
        return lines;
    }

    /** What comes next, and the day that was promised with it, if one was. */
    static String next(IdeaMove move) {
        return (follows(move) + " " + NextNews.words(move.nextUpdateOn, move.movedAt)).strip();
    }

    private static String follows(IdeaMove move) {
        var seen = Visibility.named(move.toState);
        if (seen != null) {
            return afterCheck(seen);
        }
        var decided = Decision.named(move.toState);
        return decided == null ? afterWork(Delivery.named(move.toState)) : afterDecision(decided);
    }

    private static String state(IdeaMove move) {
        var seen = Visibility.named(move.toState);
        var decided = Decision.named(move.toState);
        var done = Delivery.named(move.toState);
        if (seen != null) {
            return seen.text();
        }
        if (decided != null) {
            return decided.text();
        }
        return done == null ? "It has changed" : done.text();
    }

    private static String said(IdeaMove move) {
        var other = move.idea.mergedInto;
        if (other != null && Decision.named(move.toState) == Decision.MERGED) {
            return "Your idea says much the same as idea %s, \"%s\", so it goes on there."
                    .formatted(other.ref, other.title);
        }
        var service = move.service == null ? "The council" : move.service.name;
        return service + " says: " + state(move) + ".";
    }

    private static String checked(Visibility seen, IdeaMove move) {
        return switch (seen) {
            case AWAITING_CHECK ->
                "A moderator checks it by %s. We write to you then.".formatted(day(move, Idea.WORKING_DAYS_TO_CHECK));
            case PUBLISHED ->
                "People can read and support it now at %s. A council service replies by %s."
                        .formatted(BaseUrl.of(move.idea.path()), day(move, Idea.WORKING_DAYS_TO_REPLY));
            case RETURNED, NOT_PUBLISHED, HIDDEN, REMOVED ->
                "A moderator read it. " + (move.reason == null ? "" : "Why: " + move.reason.text() + ".");
            default -> "Nobody else can see it now.";
        };
    }

    private static String afterCheck(Visibility seen) {
        return switch (seen) {
            case AWAITING_CHECK -> "If it is published, a council service replies in 20 working days.";
            case PUBLISHED -> "We write to you when a service has replied.";
            case RETURNED ->
                "Tell us the new words by phone, by letter or at a council office, and give the reference."
                        + " We write them down for you.";
            case HIDDEN -> "We look at it again and write to you.";
            default -> "Nothing more happens with this idea, unless you tell us that this is wrong.";
        };
    }

    private static String afterDecision(Decision decided) {
        if (decided.isAccepted()) {
            return "We write to you when the work moves on.";
        }
        if (decided == Decision.MERGED) {
            return "Your idea stays in the record with your words. You find our answer with the other idea.";
        }
        return decided.isFinal() ? "This is our answer." : "We write to you when there is a decision.";
    }

    private static String afterWork(@Nullable Delivery done) {
        if (done != null && done.isDone()) {
            return "If the problem is not solved for you, tell us and give the reference.";
        }
        return done == Delivery.STOPPED
                ? "There is no more work on this idea."
                : "We write to you when the work moves on.";
    }

    private static String day(IdeaMove move, int days) {
        return Formats.date(WorkingDays.after(WorkingDays.day(move.movedAt), days));
    }
}
