package openhall.ideas.calls;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Theme;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A service of the council asks people for ideas: one question, and the days on which they send, support and read answers. */
@Entity
public class CallForIdeas extends PanacheEntityBase {
    static final int ROWS = 20;

    /** More are never open, in drafts or in a select at once. */
    private static final int MANY = 100;

    private static final String WHOLE = "from CallForIdeas c join fetch c.service left join fetch c.theme where ";
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public String question;
    public @Nullable String words;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Theme theme;

    public Instant opensAt;
    public Instant sendingEndsAt;
    public Instant supportingEndsAt;
    public Instant answersBy;

    /** What came of it, in the words of the service; null until it is told. */
    public @Nullable String outcome;

    public Instant createdAt;
    public @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected CallForIdeas() {}

    public static CallForIdeas prepare(CallPlan plan, Person by, Instant at) {
        var call = new CallForIdeas();
        call.slug = CallSlugs.free(plan.title(), slug -> count("slug", slug) > 0);
        call.createdAt = at;
        call.take(plan);
        call.persist();
        Activity.record(by, "prepared", call.subject(), at);
        return call;
    }

    /** Once it is open, its first day stays, and other dates change with a reason that everyone reads. */
    void change(CallPlan to, String why, Person by, Instant at) {
        if (isOpened(at) && !dates().days().equals(to.dates().days())) {
            CallRefused.unless(keepsFirstDay(to.dates()), "This call is open, so its first day stays as it is.");
            CallRefused.unless(!why.isBlank(), "Say why the dates change. People have read the dates before.");
            CallChange.keep(this, why, at);
        }
        take(to);
        Activity.record(by, "changed", subject(), at);
    }

    /** Twice is once. */
    public void publish(Person by, Instant at) {
        if (publishedAt == null) {
            CallRefused.unless(
                    at.isBefore(sendingEndsAt), "The last day to send ideas is over. Change the days, then publish.");
            publishedAt = at;
            Activity.record(by, "published", subject(), at);
        }
    }

    /** Nobody else has read it; what everyone could read stays. */
    void throwAway(Person by, Instant at) {
        CallRefused.unless(!isPublished(), "This call is published, so it stays.");
        Activity.record(by, "threw away", subject(), at);
        delete();
    }

    /** Says what came of it, once nobody can send or support any more; later words replace earlier ones. */
    public void tell(String whatCameOfIt, Person by, Instant at) {
        CallRefused.unless(
                isOver(at), "People can still send or support ideas. Say what came of it when that is over.");
        outcome = whatCameOfIt;
        Activity.record(by, "told what came of", subject(), at);
    }

    public boolean takesIdeasAt(Instant at) {
        return isOpened(at) && at.isBefore(sendingEndsAt);
    }

    public boolean takesSupportAt(Instant at) {
        return isOpened(at) && at.isBefore(supportingEndsAt);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    boolean isOpened(Instant at) {
        return publishedAt != null && !at.isBefore(opensAt);
    }

    boolean isOver(Instant at) {
        return publishedAt != null && !at.isBefore(supportingEndsAt);
    }

    boolean keepsFirstDay(CallDates to) {
        return dates().days().opens().equals(to.days().opens());
    }

    CallPhase phaseAt(Instant at) {
        if (publishedAt == null) {
            return CallPhase.DRAFT;
        }
        if (at.isBefore(opensAt)) {
            return CallPhase.COMING;
        }
        if (at.isBefore(sendingEndsAt)) {
            return CallPhase.SENDING;
        }
        if (at.isBefore(supportingEndsAt)) {
            return CallPhase.SUPPORTING;
        }
        return outcome == null ? CallPhase.ANSWERING : CallPhase.ANSWERED;
    }

    CallDates dates() {
        return new CallDates(opensAt, sendingEndsAt, supportingEndsAt, answersBy);
    }

    public Subject subject() {
        return new Subject("call", slug, title, path());
    }

    public String path() {
        return "/ideas/calls/" + slug;
    }

    /** The address of a part of this call, for forms. */
    public String path(String part) {
        return path() + "/" + part;
    }

    /** When it stopped taking ideas, or stops, as people read it. */
    public String sendUntil() {
        return Formats.date(CallDates.lastDay(sendingEndsAt));
    }

    public String supportUntil() {
        return Formats.date(CallDates.lastDay(supportingEndsAt));
    }

    /** Published or not, with its service and theme. */
    public static @Nullable CallForIdeas bySlug(String slug) {
        return find(WHOLE + "c.slug = ?1", known(slug)).firstResult();
    }

    /** The call with its row held until the transaction ends. */
    public static CallForIdeas held(String slug) {
        CallForIdeas call = find("slug", known(slug))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (call == null) {
            throw new NotFoundException();
        }
        return call;
    }

    /** The call of this name, if it takes ideas at this moment. */
    public static @Nullable CallForIdeas openBySlug(String slug, Instant now) {
        var call = bySlug(slug);
        return call != null && call.takesIdeasAt(now) ? call : null;
    }

    /** The calls that take ideas at this moment, to choose from; the one that ends first comes first. */
    public static List<Option> openOptions(Instant now) {
        return CallForIdeas.<CallForIdeas>find(
                        "publishedAt is not null and opensAt <= ?1 and sendingEndsAt > ?1 order by sendingEndsAt, id",
                        now)
                .range(0, MANY - 1)
                .list()
                .stream()
                .map(call -> Option.of(call.slug, call.title))
                .toList();
    }

    /** The calls that ideas can have been sent to, newest first. */
    static List<CallForIdeas> opened(Instant now) {
        return find("publishedAt is not null and opensAt <= ?1 order by opensAt desc, id desc", now)
                .range(0, MANY - 1)
                .list();
    }

    /** The same to choose from. */
    public static List<Option> openedOptions(Instant now) {
        return opened(now).stream()
                .map(call -> Option.of(call.slug, call.title))
                .toList();
    }

    /** Open or still to open; the one whose days to send end first comes first. */
    static List<CallForIdeas> current(Instant now) {
        return find(WHOLE + "c.publishedAt is not null and c.supportingEndsAt > ?1 order by c.sendingEndsAt, c.id", now)
                .range(0, MANY - 1)
                .list();
    }

    static List<CallForIdeas> drafts() {
        return find(WHOLE + "c.publishedAt is null order by c.createdAt desc, c.id desc")
                .range(0, MANY - 1)
                .list();
    }

    /** Nobody can send to them any more; the one that ended last comes first. */
    static List<CallForIdeas> asked(Instant now, int most) {
        return find(
                        WHOLE + "c.publishedAt is not null and c.sendingEndsAt <= ?1"
                                + " order by c.sendingEndsAt desc, c.id desc",
                        now)
                .range(0, most - 1)
                .list();
    }

    /** Nobody can send or support any more; the one that ended last comes first. */
    static KeyPage<CallForIdeas> over(Instant now, @Nullable Cursor after) {
        var at = after == null ? AFTER_ALL : after.at();
        var id = after == null ? LAST : after.id();
        List<CallForIdeas> rows = find(
                        WHOLE + "c.publishedAt is not null and c.supportingEndsAt <= ?1 and c.supportingEndsAt <= ?2"
                                + " and (c.supportingEndsAt < ?2 or c.id < ?3)"
                                + " order by c.supportingEndsAt desc, c.id desc",
                        now,
                        at,
                        id)
                .range(0, ROWS)
                .list();
        return KeyPage.of(rows, ROWS, call -> Cursor.of(call.supportingEndsAt, call.id));
    }

    // An address can hold anything, even what the database cannot store.
    private static String known(String slug) {
        return slug.matches("[a-z0-9-]{1,100}") ? slug : "";
    }

    private void take(CallPlan plan) {
        title = plan.title();
        question = plan.question();
        words = plan.words();
        service = plan.service();
        theme = plan.theme();
        opensAt = plan.dates().opens();
        sendingEndsAt = plan.dates().sendingEnds();
        supportingEndsAt = plan.dates().supportingEnds();
        answersBy = plan.dates().answersBy();
    }
}
