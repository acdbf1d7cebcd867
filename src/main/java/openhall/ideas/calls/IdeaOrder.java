package openhall.ideas.calls;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import openhall.ideas.Idea;
import openhall.web.Cursor;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The orders of the public list. A place in one order is none in another, so each writes its places its own way. */
public enum IdeaOrder {
    NEWEST("Newest", "", "i.publishedAt desc, i.id desc", "(i.publishedAt, i.id) < (:place, :id)"),
    SUPPORTED("Most supported", "s", "i.supportCount desc, i.id desc", "(i.supportCount, i.id) < (:place, :id)"),
    WAITING("Waiting longest", "w", "i.waitingSince, i.id", "(i.waitingSince, i.id) > (:place, :id)");

    private static final long MICROS = 1_000_000L;

    private final String text;
    private final String mark;
    final String by;
    final String after;

    IdeaOrder(String text, String mark, String by, String after) {
        this.text = text;
        this.mark = mark;
        this.by = by;
        this.after = after;
    }

    static IdeaOrder named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(order -> order.slug().equals(slug))
                .findFirst()
                .orElse(NEWEST);
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(order -> Option.of(order.slug(), order.text))
                .toList();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place in this order that a text names; null when it names none, or one of another order. */
    @Nullable
    Cursor parse(@Nullable String typed) {
        if (typed == null || !typed.startsWith(mark)) {
            return null;
        }
        return Cursor.parse(typed.substring(mark.length()));
    }

    String write(Idea idea) {
        return mark + Cursor.of(moment(idea), idea.id);
    }

    /** What the first column of this order is compared with. */
    Object place(Cursor at) {
        return this == SUPPORTED ? (int) Math.min(count(at), Integer.MAX_VALUE) : at.at();
    }

    // A number of people is written where a cursor has its microseconds.
    private Instant moment(Idea idea) {
        return switch (this) {
            case NEWEST -> Objects.requireNonNull(idea.publishedAt);
            case SUPPORTED -> Instant.ofEpochSecond(idea.supportCount / MICROS, idea.supportCount % MICROS * 1000);
            case WAITING -> Objects.requireNonNull(idea.waitingSince);
        };
    }

    private static long count(Cursor at) {
        return Math.max(-1, at.at().getEpochSecond() * MICROS + at.at().getNano() / 1000);
    }
}
