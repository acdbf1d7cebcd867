package openhall.ideas.answering;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import openhall.ideas.Idea;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** The orders of what has to be answered. A place in one order is none in another, so each writes its places its own way. */
enum AnswerOrder {
    DUE("Due first", ""),
    ASSESSED("Highest assessed first", "a");

    private static final long MICROS = 1_000_000L;
    private static final int ABOVE_ALL = 501;

    private final String text;
    private final String mark;

    AnswerOrder(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    static AnswerOrder named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(order -> order.slug().equals(slug))
                .findFirst()
                .orElse(DUE);
    }

    public String text() {
        return text;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean byScore() {
        return this == ASSESSED;
    }

    public List<AnswerOrder> choices() {
        return List.of(values());
    }

    /** The place in this order that a text names; null when it names none, or one of another order. */
    @Nullable
    Cursor parse(@Nullable String typed) {
        return typed == null || !typed.startsWith(mark) ? null : Cursor.parse(typed.substring(mark.length()));
    }

    String write(Idea idea, boolean news) {
        return mark + Cursor.of(moment(idea, news), idea.id);
    }

    /** The score at a place in the order of scores. */
    static int score(@Nullable Cursor after) {
        if (after == null) {
            return ABOVE_ALL;
        }
        var micros = after.at().getEpochSecond() * MICROS + after.at().getNano() / 1000;
        return (int) Math.max(-1, Math.min(ABOVE_ALL, micros));
    }

    // A score is written where a cursor has its microseconds.
    private Instant moment(Idea idea, boolean news) {
        if (this == ASSESSED) {
            return Instant.ofEpochSecond(0, idea.assessedScore * 1000L);
        }
        return news
                ? Objects.requireNonNull(idea.nextUpdateOn)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                : Objects.requireNonNull(idea.waitingSince);
    }
}
