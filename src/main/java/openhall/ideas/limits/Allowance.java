package openhall.ideas.limits;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What one sender may still send of a kind in this hour and this day. What is counted is only a code. */
record Allowance(SentKind kind, String code, boolean known) {
    static Allowance ofPerson(SentKind kind, String key, Object personId) {
        return new Allowance(kind, Hmac.of(key, kind + " of " + personId), true);
    }

    /** Of everybody in one network who is not signed in. */
    static Allowance ofNetwork(SentKind kind, String key, String network) {
        return new Allowance(kind, Hmac.of(key, kind + " from " + network), false);
    }

    /** Counts one more. */
    @Nullable
    Refusal over(AccountSettings settings, Instant at) {
        return Rule.over(
                List.of(
                        rule(ChronoUnit.HOURS, kind.perHour(settings), "hour"),
                        rule(ChronoUnit.DAYS, kind.perDay(settings), "day")),
                at);
    }

    private Rule rule(ChronoUnit unit, int most, String name) {
        return new Rule(code, unit, most, known ? ofPerson(most, name) : ofNetwork(name));
    }

    private String ofPerson(int most, String name) {
        return "You have %s %s %s in this %s, and we take no more from one person. Send this one after %%s"
                .formatted(kind.done, Formats.grouped(most), kind.things, name);
    }

    private String ofNetwork(String name) {
        return "Too many %s came from your network in this %s. Send yours after %%s, or sign in and send it now"
                .formatted(kind.things, name);
    }
}
