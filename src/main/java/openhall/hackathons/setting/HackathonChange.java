package openhall.hackathons.setting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.hackathons.Challenge;
import openhall.hackathons.Changed;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was changed of a hackathon after it was published: what it said before, what it says now, and why. */
@Entity
public class HackathonChange extends PanacheEntityBase {
    private static final int SHOWN = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Challenge challenge;

    public int number;
    public String[] about;

    /** As JSON: each thing that changed, and what is said of it. */
    public String before;

    public String after;
    public String why;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person changedBy;

    public Instant changedAt;

    /** Before and after are JSON. */
    record Words(String before, String after, String why) {}

    /** One thing that changed. */
    public record Line(String what, String before, String after) {}

    @SuppressWarnings("NullAway.Init")
    protected HackathonChange() {}

    static HackathonChange keep(
            Hackathon hackathon, @Nullable Challenge challenge, int number, Set<Changed> about, Words words) {
        var change = new HackathonChange();
        change.hackathon = hackathon;
        change.challenge = challenge;
        change.number = number;
        change.about = about.stream().sorted().map(Changed::name).toArray(String[]::new);
        change.before = words.before();
        change.after = words.after();
        change.why = words.why();
        return change;
    }

    /** Whoever made it, if it was no file; from then on the row stays as it is. */
    void made(@Nullable Person by, Instant at) {
        changedBy = by;
        changedAt = at;
        persist();
    }

    /** The kinds of things that changed, in words. */
    public String aboutWords() {
        return Arrays.stream(about).map(each -> Changed.valueOf(each).text()).collect(Collectors.joining(", "));
    }

    public List<Line> lines() {
        return Worded.lines(before, after);
    }

    /** Newest first. */
    static KeyPage<HackathonChange> of(Hackathon hackathon, @Nullable Cursor after) {
        var from = after == null ? Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1)) : after;
        List<HackathonChange> found = find(
                        "from HackathonChange c left join fetch c.challenge where c.hackathon = ?1"
                                + " and (c.changedAt < ?2 or (c.changedAt = ?2 and c.id < ?3))"
                                + " order by c.changedAt desc, c.id desc",
                        hackathon,
                        from.at(),
                        from.id())
                .page(0, SHOWN + 1)
                .list();
        return KeyPage.of(found, SHOWN, change -> Cursor.of(change.changedAt, change.id));
    }

    static @Nullable HackathonChange latest(Hackathon hackathon) {
        return find("hackathon = ?1 order by number desc", hackathon).firstResult();
    }
}
