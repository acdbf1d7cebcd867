package openhall.ideas.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.activity.Mail;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.activity.WorkingDays;
import openhall.ideas.Delivery;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.ReasonCode;
import openhall.ideas.answering.NextNews;
import openhall.ideas.redirecting.Redirection;
import openhall.people.SecretLink;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What the author and the supporters of an idea are told, once for each move, and by e-mail as they chose. */
public final class IdeaLetters {
    static final Duration TIME_TO_CHANGE = Duration.ofDays(28);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private IdeaLetters() {}

    /** Has none of the sender's words: anyone can type anyone's address into the form. */
    public static void confirm(Idea idea, String to, String token, Instant at) {
        var text = """
                Someone used this email address to send an idea to the council. Its reference is %s.

                If it was you, confirm it by %s:
                %s

                If it was not you, do nothing. We will delete the idea and this address.
                """.formatted(
                idea.ref, day(WorkingDays.day(at.plus(Idea.TIME_TO_CONFIRM))), BaseUrl.of("/ideas/confirm/" + token));
        Mail.send(confirmKey(idea.id), to, "Confirm your idea " + idea.ref, text, at);
    }

    /** The letters go with the ideas that nobody confirmed. */
    public static void forgetConfirm(List<UUID> ideas) {
        Mail.forget(ideas.stream().map(IdeaLetters::confirmKey).toList());
    }

    private static String confirmKey(UUID idea) {
        return "idea-confirm/" + idea;
    }

    public static void checked(Idea idea, IdeaMove move) {
        var path = checkedPath(idea, move);
        var title = "Your idea " + idea.ref + ": " + idea.visibility.text();
        var text = checkedText(idea, move, path);
        tellAuthor(idea, move, new News(NoticeKind.OWN_IDEA_CHECKED, key(move), title, text, path));
    }

    public static void decided(Idea idea, IdeaMove move) {
        toAll(idea, move, idea.decision.text());
    }

    public static void delivered(Idea idea, IdeaMove move) {
        toAll(idea, move, idea.delivery.text());
    }

    /** Where the author goes on from here; a returned idea can be changed by a link of its own. */
    private static String checkedPath(Idea idea, IdeaMove move) {
        return switch (idea.visibility) {
            case PUBLISHED -> idea.path();
            case RETURNED ->
                "/ideas/changes/" + SecretLink.make("idea-changes", idea.ref, move.movedAt.plus(TIME_TO_CHANGE));
            default -> "/ideas/sent/" + idea.sending;
        };
    }

    private static String checkedText(Idea idea, IdeaMove move, String path) {
        return switch (idea.visibility) {
            case UNCONFIRMED -> "";
            case AWAITING_CHECK -> idea.turnBy == null ? awaitingCheck(idea, move, path) : waitingTurn(idea, path);
            case PUBLISHED -> published(idea, move, path);
            case RETURNED -> returned(idea, move, path);
            case NOT_PUBLISHED, HIDDEN, REMOVED -> explained(idea, move);
            case WITHDRAWN -> "You have withdrawn your idea %s. Nobody else can see it now.%n".formatted(idea.ref);
        };
    }

    private static String waitingTurn(Idea idea, String path) {
        return """
                We have your idea "%s". Its reference is %s.

                Many ideas came in the last hour, so yours waits for its turn. A moderator has it by %s at the latest.
                They check it in 3 working days, counted from today. You do not need to do anything.

                See where it is: %s
                """.formatted(
                        idea.title, idea.ref, Formats.dateTime(Objects.requireNonNull(idea.turnBy)), BaseUrl.of(path));
    }

    private static String awaitingCheck(Idea idea, IdeaMove move, String path) {
        return """
                We have your idea "%s". Its reference is %s.

                A moderator will check it by %s. We will email you then.

                See where it is: %s
                """.formatted(idea.title, idea.ref, workingDay(move, Idea.WORKING_DAYS_TO_CHECK), BaseUrl.of(path));
    }

    private static String published(Idea idea, IdeaMove move, String path) {
        return """
                Your idea "%s" is published. People can read and support it now:
                %s

                A council service will reply by %s.
                %s""".formatted(idea.title, BaseUrl.of(path), workingDay(move, Idea.WORKING_DAYS_TO_REPLY), move.why);
    }

    private static String returned(Idea idea, IdeaMove move, String path) {
        return """
                A moderator read your idea "%s" and asks you to change it before it is published.

                Why: %s.
                %s

                Change it within 28 days: %s
                """.formatted(idea.title, reason(move), move.why, BaseUrl.of(path));
    }

    private static String explained(Idea idea, IdeaMove move) {
        return """
                %sA moderator read your idea "%s". It is now: %s.

                Why: %s.
                %s

                If you think this is wrong, ask us to look again. Someone else will do it:
                %s
                """.formatted(
                        Redirection.firstWords(idea),
                        idea.title,
                        idea.visibility.text().toLowerCase(Locale.UK),
                        reason(move),
                        move.why,
                        BaseUrl.of("/ideas/sent/" + idea.sending));
    }

    private static void toAll(Idea idea, IdeaMove move, String state) {
        var title = "Idea " + idea.ref + ": " + state;
        var service = move.service == null ? "The council" : move.service.name;
        var text = """
                There is news about the idea "%s".

                %s says: %s
                %s
                %s

                %s
                Read the idea and its history: %s
                """.formatted(
                idea.title, service, state, secondReason(move), move.why, next(idea, move), BaseUrl.of(idea.path()));
        tellAuthor(idea, move, new News(NoticeKind.OWN_IDEA_NEWS, key(move), title, text, idea.path()));
        var toReaders = new News(NoticeKind.SUPPORTED_IDEA_NEWS, key(move), title, text, idea.path());
        Notice.tellAll(Follow.readers(idea), toReaders, move.movedAt);
    }

    private static String secondReason(IdeaMove move) {
        if (move.changedBecause == null) {
            return "";
        }
        return "%nThis decision takes the place of an earlier one. Why we decided again: %s%n"
                .formatted(move.changedBecause);
    }

    /** What happens next and by when, or what the reader can do. */
    private static String next(Idea idea, IdeaMove move) {
        return (next(idea) + " " + NextNews.words(move.nextUpdateOn, move.movedAt)).strip();
    }

    private static String next(Idea idea) {
        if (idea.delivery.isDone()) {
            return "If this is not solved for you, tell us: " + BaseUrl.of(idea.path("not-solved"));
        }
        if (idea.delivery == Delivery.STOPPED) {
            return "There is no more work on this idea.";
        }
        if (idea.decision.isAccepted()) {
            return "We will tell you when the work moves on.";
        }
        return idea.decision.isFinal() ? "This is our answer." : "We will tell you when there is a decision.";
    }

    private static void tellAuthor(Idea idea, IdeaMove move, News news) {
        if (idea.author != null) {
            Notice.tell(idea.author, news, move.movedAt);
        }
    }

    private static String key(IdeaMove move) {
        return "idea-move/" + move.id;
    }

    private static String workingDay(IdeaMove move, int days) {
        return day(WorkingDays.after(WorkingDays.day(move.movedAt), days));
    }

    private static String reason(IdeaMove move) {
        return reason(move.reason);
    }

    private static String reason(@Nullable ReasonCode code) {
        return code == null ? "" : code.text();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
