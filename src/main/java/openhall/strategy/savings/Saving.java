package openhall.strategy.savings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.strategy.Measure;
import openhall.trail.TrailLink;
import openhall.web.Cursor;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Money that the council no longer spends because something changed: somebody claims it, and finance checks it. */
@Entity
class Saving extends PanacheEntityBase {
    private static final int SIZE = 20;
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    private static final Cursor FROM_ALL = Cursor.of(Instant.EPOCH, new UUID(0, 0));

    /** Where a saving stands; only the second counts. */
    public enum State {
        CLAIMED("Claimed, not counted yet", "warn"),
        VALIDATED("Checked, counted", "good"),
        REFUSED("Not counted", "neutral"),
        WITHDRAWN("Withdrawn, not counted", "neutral");

        private final String text;
        private final String kind;

        State(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }

        public String text() {
            return text;
        }

        public String kind() {
            return kind;
        }
    }

    /** What somebody claims, in whole pounds. */
    record Claim(
            String title,
            String how,
            int year,
            long amount,
            String evidence,
            @Nullable Subject origin) {}

    /** What somebody else found. */
    record Verdict(boolean counted, boolean cashable, String reason) {}

    /** So many pounds in a year, in a state. */
    record Sum(int year, State state, long amount) {}

    @SuppressWarnings("serial")
    static class SavingNotYours extends Refused {
        SavingNotYours() {
            super("You claimed this saving, so somebody else must check it.");
        }
    }

    @SuppressWarnings("serial")
    static class AlreadyChecked extends Refused {
        AlreadyChecked() {
            super("Somebody has checked this saving already.");
        }
    }

    @SuppressWarnings("serial")
    static class FormSentAlready extends Refused {
        FormSentAlready() {
            super("You have claimed a saving with this form already. Open that saving and withdraw it if it is wrong,"
                    + " or begin a new claim.");
        }
    }

    @SuppressWarnings("serial")
    static class ClaimOfSomebodyElse extends Refused {
        ClaimOfSomebodyElse() {
            super("Only the person who claimed this saving can withdraw it.");
        }
    }

    @SuppressWarnings("serial")
    static class AlreadyWithdrawn extends Refused {
        AlreadyWithdrawn() {
            super("The person who claimed this saving has withdrawn it.");
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;

    /** The form it was claimed with, so that sending it twice claims it once. */
    String sending;

    public String title;
    public String how;
    public int forYear;
    public long amount;
    public String evidence;
    public @Nullable String originKind;
    public @Nullable String originRef;
    public @Nullable String originTitle;
    public @Nullable String originPath;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Whether the money can be spent on something else, or only was not needed; null until it is counted. */
    public @Nullable Boolean cashable;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person claimedBy;

    public Instant claimedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    /** When it was checked or withdrawn, and why; nobody else decides about what is withdrawn. */
    public @Nullable Instant decidedAt;

    public @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Saving() {}

    /** For whoever has no form. */
    static Saving claim(Claim claim, Person by, Instant at) {
        return claim(claim, UUID.randomUUID().toString(), by, at);
    }

    /** One for each form: whoever sends it again gets the saving that it claimed. */
    static Saving claim(Claim claim, String form, Person by, Instant at) {
        var sending = by.id + "/" + form;
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "saving/" + sending)
                .getSingleResult();
        Saving known = find("sending", sending).firstResult();
        if (known == null) {
            return make(claim, sending, by, at);
        }
        if (!known.says(claim)) {
            throw new FormSentAlready();
        }
        return known;
    }

    private boolean says(Claim claim) {
        return title.equals(claim.title())
                && how.equals(claim.how())
                && forYear == claim.year()
                && amount == claim.amount()
                && evidence.equals(claim.evidence())
                && comesFrom(claim.origin());
    }

    /** By reference: a title may have changed since. */
    private boolean comesFrom(@Nullable Subject other) {
        return other == null
                ? originRef == null
                : other.kind().equals(originKind) && other.ref().equals(originRef);
    }

    private static Saving make(Claim claim, String sending, Person by, Instant at) {
        var saving = new Saving();
        saving.sending = sending;
        saving.ref = nextRef();
        saving.title = claim.title();
        saving.how = claim.how();
        saving.forYear = claim.year();
        saving.amount = claim.amount();
        saving.evidence = claim.evidence();
        saving.comeFrom(claim.origin());
        saving.state = State.CLAIMED;
        saving.claimedBy = by;
        saving.claimedAt = at;
        saving.persist();
        Activity.record(by, "claimed", saving.subject(), at, saving.amountText() + " in " + saving.forYear);
        SavingNews.claimed(saving, at);
        return saving;
    }

    /** Whoever claimed it cannot check it, and it is checked once. */
    void decide(Verdict verdict, Person by, Instant at) {
        requireWaiting();
        if (wasClaimedBy(by.id)) {
            throw new SavingNotYours();
        }
        state = verdict.counted() ? State.VALIDATED : State.REFUSED;
        cashable = verdict.counted() ? verdict.cashable() : null;
        reason = verdict.reason();
        decidedBy = by;
        decidedAt = at;
        Activity.record(by, verdict.counted() ? "validated" : "did not count", subject(), at, amountText());
        Measure.moved(ValidatedSource.KEY);
        if (verdict.counted()) {
            joinTrail(by, verdict.reason(), at);
        }
    }

    /** With the title that everyone may read today: what was hidden since the claim goes on the trail without one. */
    private void joinTrail(Person by, String why, Instant at) {
        var origin = origin();
        var seen = Origins.today(this);
        if (origin != null && seen != null) {
            var from = new Subject(origin.kind(), origin.ref(), seen.text(), origin.path());
            TrailLink.join(from, "contributes to", subject(), by, why, at);
        }
    }

    /** Takes a claim back that was wrong; it stays readable, and whoever claimed it may claim it again. */
    void withdraw(String why, Person by, Instant at) {
        requireWithdrawable(by);
        state = State.WITHDRAWN;
        reason = why;
        decidedAt = at;
        Activity.record(by, "withdrew", subject(), at, amountText() + " in " + forYear);
    }

    /** Only by whoever claimed it, and only before it is checked. */
    void requireWithdrawable(Person by) {
        if (!wasClaimedBy(by.id)) {
            throw new ClaimOfSomebodyElse();
        }
        requireWaiting();
    }

    private void requireWaiting() {
        if (state == State.WITHDRAWN) {
            throw new AlreadyWithdrawn();
        }
        if (state != State.CLAIMED) {
            throw new AlreadyChecked();
        }
    }

    private void comeFrom(@Nullable Subject origin) {
        if (origin != null) {
            originKind = origin.kind();
            originRef = origin.ref();
            originTitle = origin.title();
            originPath = origin.path();
        }
    }

    /** The idea or the change it comes from, if one was named, as it was called then: see {@link Origins} for today. */
    @Nullable
    Subject origin() {
        return originKind == null || originRef == null || originTitle == null || originPath == null
                ? null
                : new Subject(originKind, originRef, originTitle, originPath);
    }

    public boolean wasClaimedBy(@Nullable UUID personId) {
        return claimedBy.id.equals(personId);
    }

    public boolean isWaiting() {
        return state == State.CLAIMED;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isCounted() {
        return state == State.VALIDATED;
    }

    public String amountText() {
        return text(amount);
    }

    /** Whole pounds: £1,200. */
    static String text(long pounds) {
        return Measure.Unit.POUNDS.text(BigDecimal.valueOf(pounds));
    }

    public Subject subject() {
        return new Subject("saving", ref, title, path());
    }

    public String path() {
        return "/strategy/savings/" + ref;
    }

    public String decisionPath() {
        return path() + "/decision";
    }

    public String withdrawalPath() {
        return path() + "/withdrawal";
    }

    /** Newest first. */
    static KeyPage<Saving> newest(@Nullable Cursor after) {
        var from = after == null ? BEFORE_ALL : after;
        List<Saving> oneMore = find(
                        "claimedAt < ?1 or (claimedAt = ?1 and id < ?2) order by claimedAt desc, id desc",
                        from.at(),
                        from.id())
                .page(0, SIZE + 1)
                .list();
        return KeyPage.of(oneMore, SIZE, saving -> Cursor.of(saving.claimedAt, saving.id));
    }

    /** Those that wait to be checked, oldest first, with who claimed them. */
    static KeyPage<Saving> awaitingCheck(@Nullable Cursor after) {
        var from = after == null ? FROM_ALL : after;
        List<Saving> oneMore = find(
                        "from Saving s join fetch s.claimedBy where s.state = ?1"
                                + " and (s.claimedAt > ?2 or (s.claimedAt = ?2 and s.id > ?3))"
                                + " order by s.claimedAt, s.id",
                        State.CLAIMED,
                        from.at(),
                        from.id())
                .page(0, SIZE + 1)
                .list();
        return KeyPage.of(oneMore, SIZE, saving -> Cursor.of(saving.claimedAt, saving.id));
    }

    /** Other claims of the same year with the same evidence: perhaps the same money. */
    List<Saving> alike() {
        return find(
                        "forYear = ?1 and evidence = ?2 and id <> ?3 and state <> ?4 order by claimedAt desc, id desc",
                        forYear,
                        evidence,
                        id,
                        State.WITHDRAWN)
                .page(0, SIZE)
                .list();
    }

    /** By year and state; what was withdrawn is in no sum. */
    static List<Sum> sums() {
        return getEntityManager()
                .createQuery(
                        "select s.forYear, s.state, sum(s.amount) from Saving s where s.state <> :withdrawn"
                                + " group by s.forYear, s.state",
                        Object[].class)
                .setParameter("withdrawn", State.WITHDRAWN)
                .getResultList()
                .stream()
                .map(row -> new Sum((Integer) row[0], (State) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Whole pounds that had been checked and counted just before a moment. */
    static long validated(Instant before) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(s.amount), 0) from Saving s where s.state = :counted and s.decidedAt < :before",
                        Long.class)
                .setParameter("counted", State.VALIDATED)
                .setParameter("before", before)
                .getSingleResult();
    }

    static Saving named(String ref) {
        return found(
                Forms.isKeepable(ref)
                        ? find("from Saving s join fetch s.claimedBy left join fetch s.decidedBy where s.ref = ?1", ref)
                                .firstResult()
                        : null);
    }

    /** With its row held, so that it is checked once. */
    static Saving held(String ref) {
        return found(
                Forms.isKeepable(ref)
                        ? find("ref", ref)
                                .withLock(LockModeType.PESSIMISTIC_WRITE)
                                .firstResult()
                        : null);
    }

    private static Saving found(@Nullable Saving saving) {
        if (saving == null) {
            throw new NotFoundException();
        }
        return saving;
    }

    private static String nextRef() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('saving_ref')")
                .getSingleResult();
        return "SV-" + next.longValue();
    }
}
