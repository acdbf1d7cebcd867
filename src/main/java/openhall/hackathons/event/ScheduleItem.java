package openhall.hackathons.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Formats;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that takes place at a hackathon, at a time and a place. */
@Entity
public class ScheduleItem extends PanacheEntityBase {
    static final int MOST = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    public Instant startsAt;
    public Instant endsAt;
    public String title;
    public @Nullable String place;
    public String words;

    /** Each change makes the next, so that calendars take it. */
    public int sequence;

    /** In the plan of the hackathon, and not written on a page. */
    public boolean planned;

    public @Nullable Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleItem() {}

    public static ScheduleItem add(Hackathon hackathon, Hackathon.ScheduleLine line, Person by, Instant at) {
        var item = make(hackathon, line, false);
        Activity.record(by, "added to the schedule of", hackathon.subject(), at, line.title());
        return item;
    }

    private static ScheduleItem make(Hackathon hackathon, Hackathon.ScheduleLine line, boolean planned) {
        var item = new ScheduleItem();
        item.hackathon = hackathon;
        item.planned = planned;
        item.write(line);
        item.persist();
        return item;
    }

    private void write(Hackathon.ScheduleLine line) {
        startsAt = line.starts();
        endsAt = line.ends();
        title = line.title();
        place = line.place();
        words = line.words();
    }

    void change(Hackathon.ScheduleLine line, @Nullable Person by, Instant at) {
        if (line.equals(line())) {
            return;
        }
        write(line);
        sequence++;
        Activity.record(by, "changed the schedule of", hackathon.subject(), at, line.title());
    }

    /** Everything on it as many days later as the hackathon is now, at the same time of the day. */
    public static void move(Hackathon hackathon, long days, Person by, Instant at) {
        of(hackathon).stream().filter(item -> !item.isCancelled()).forEach(item -> item.move(days, by, at));
    }

    private void move(long days, Person by, Instant at) {
        var line = new Hackathon.ScheduleLine(later(startsAt, days), later(endsAt, days), title, place, words);
        change(line, by, at);
    }

    private static Instant later(Instant when, long days) {
        return when.atZone(Formats.ZONE).plusDays(days).toInstant();
    }

    void cancel(@Nullable Person by, Instant at) {
        if (cancelledAt == null) {
            cancelledAt = at;
            sequence++;
            Activity.record(by, "took from the schedule of", hackathon.subject(), at, title);
        }
    }

    /** What a plan names by one title is one thing, though its time or place changes; what it names no more is off. */
    static void keepPlanned(Hackathon hackathon, List<Hackathon.ScheduleLine> plan, Instant at) {
        var before = plannedItems(hackathon);
        var kept = new HashSet<UUID>();
        for (var line : plan) {
            var same = before.stream()
                    .filter(item -> item.title.equals(line.title()) && kept.add(item.id))
                    .findFirst();
            same.ifPresentOrElse(item -> item.change(line, null, at), () -> make(hackathon, line, true));
        }
        before.stream().filter(item -> !kept.contains(item.id)).forEach(item -> item.cancel(null, at));
    }

    private static List<ScheduleItem> plannedItems(Hackathon hackathon) {
        return list("hackathon = ?1 and planned = true and cancelledAt is null order by startsAt, id", hackathon);
    }

    /** What the plan of the hackathon says of it now. */
    public static List<Hackathon.ScheduleLine> planned(Hackathon hackathon) {
        return plannedItems(hackathon).stream().map(ScheduleItem::line).toList();
    }

    /** The same thing at the same time and place, if it is on the schedule already. */
    static @Nullable ScheduleItem like(Hackathon hackathon, Hackathon.ScheduleLine line) {
        List<ScheduleItem> there =
                list("hackathon = ?1 and title = ?2 and cancelledAt is null order by id", hackathon, line.title());
        return there.stream()
                .filter(item -> item.line().equals(line))
                .findFirst()
                .orElse(null);
    }

    Hackathon.ScheduleLine line() {
        return new Hackathon.ScheduleLine(startsAt, endsAt, title, place, words);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** "23 November 2026, 9:30am to 11am", and with the other day where it ends on another one. */
    public String when() {
        return when(startsAt, endsAt);
    }

    private static String when(Instant starts, Instant ends) {
        var sameDay = day(starts).equals(day(ends));
        return Formats.date(starts) + ", " + Formats.time(starts) + " to "
                + (sameDay ? Formats.time(ends) : Formats.dateTime(ends));
    }

    /** Each thing as it stands beside what it was in a list of changes. */
    public static Map<String, String> said(Collection<Hackathon.ScheduleLine> lines) {
        var said = new LinkedHashMap<String, String>();
        lines.forEach(line -> said.merge("Schedule: " + line.title(), words(line), (one, other) -> one + "; " + other));
        return said;
    }

    private static String words(Hackathon.ScheduleLine line) {
        var where = line.place() == null ? "" : ", " + line.place();
        var more = line.words().isBlank() ? "" : ". " + line.words();
        return when(line.starts(), line.ends()) + where + more;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }

    public static List<ScheduleItem> of(Hackathon hackathon) {
        return find("hackathon = ?1 order by startsAt, id", hackathon)
                .range(0, MOST - 1)
                .list();
    }

    static long counted(Hackathon hackathon) {
        return count("hackathon = ?1 and cancelledAt is null", hackathon);
    }

    static ScheduleItem at(Hackathon hackathon, UUID id) {
        ScheduleItem item = find("hackathon = ?1 and id = ?2", hackathon, id).firstResult();
        if (item == null) {
            throw new NotFoundException();
        }
        return item;
    }
}
