package openhall.ideas.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.ideas.IdeaCast;

/** A digest of a day on which nothing else was published. */
public final class FreshDigest {
    private static final AtomicLong DAYS = new AtomicLong();
    private static final List<String> BEGINNINGS =
            List.of("Benches in the park", "A bench to rest on in the park", "Repair the park bench");

    private static final List<String> SUBJECTS =
            List.of("Otter harbour", "Violin concert", "Bakery oven", "Tunnel lamp");

    private FreshDigest() {}

    static LocalDate day() {
        return LocalDate.of(2001, 1, 1).plusDays(DAYS.getAndIncrement());
    }

    /** Three ideas about benches, published on this day; the references. */
    static List<String> ideasOf(LocalDate day) {
        var at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return BEGINNINGS.stream()
                .map(title -> IdeaCast.publishedOn(unique(title), at))
                .toList();
    }

    /** A draft of four groups, each of so many ideas; its number. */
    static String large(int ideas) {
        var day = day();
        var at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        for (var subject : SUBJECTS) {
            IntStream.range(0, ideas).forEach(number -> IdeaCast.publishedOn(unique(subject), at));
        }
        return In.tx(() -> String.valueOf(Digest.make(day, day, Cast.PRIYA.person(), Instant.now()).number));
    }

    private static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A draft with one group; its number. */
    public static String draft() {
        var day = day();
        ideasOf(day);
        return In.tx(() -> String.valueOf(Digest.make(day, day, Cast.PRIYA.person(), Instant.now()).number));
    }

    public static String published() {
        var number = draft();
        In.tx(() -> Digest.held(number).publish("People want benches", Cast.PRIYA.person(), Instant.now()));
        return number;
    }
}
