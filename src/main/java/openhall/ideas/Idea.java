package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.ideas.answering.ConflictOfInterest;
import openhall.ideas.answering.NextNews;
import openhall.ideas.sending.IdeaLetters;
import openhall.ideas.timing.DaysToDecision;
import openhall.ideas.timing.DecidedInTime;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.SecretLink;
import openhall.strategy.Goal;
import openhall.strategy.Measure;
import openhall.trail.TrailLink;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A suggestion from a resident or a member of staff, and what became of it. */
@Entity
public class Idea extends PanacheEntityBase {
    /** How a suggestion reached the council. */
    public enum Channel {
        WEB,
        PHONE,
        PAPER
    }

    private static final String GONE = "Removed";
    private static final String FORGOTTEN =
            "title = 'Removed', problem = 'Removed', suggestion = 'Removed', area = null";
    private static final String FORGOTTEN_WHEN = "visibility in ?1 and problem <> 'Removed' and createdAt < ?2"
            + " and id not in (select m.idea.id from IdeaMove m where m.movedAt >= ?2)";

    /** So many at once are named to the database. */
    private static final int SOME = 1000;

    public static final Duration TIME_TO_CONFIRM = Duration.ofDays(14);
    public static final int WORKING_DAYS_TO_CHECK = 3;
    public static final int WORKING_DAYS_TO_REPLY = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;
    public String title;
    public String problem;
    public String suggestion;
    public @Nullable String area;

    @Enumerated(EnumType.STRING)
    public Channel channel = Channel.WEB;

    @Enumerated(EnumType.STRING)
    public Visibility visibility = Visibility.UNCONFIRMED;

    @Enumerated(EnumType.STRING)
    public Decision decision = Decision.OPEN;

    @Enumerated(EnumType.STRING)
    public Delivery delivery = Delivery.NONE;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Goal goal;

    public String authorName;
    public boolean showName;
    public @Nullable String email;
    public UUID sending;
    public int supportCount;
    public Instant createdAt;
    public @Nullable Instant confirmedAt;
    public @Nullable Instant checkSince;
    public @Nullable Instant publishedAt;
    public @Nullable Instant waitingSince;

    /** The day by which people were told there will be news; none once there is nothing more to come. */
    public @Nullable LocalDate nextUpdateOn;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    public static Idea propose(Proposal what, Proposal.Sender from, UUID sending, Instant at) {
        var idea = new Idea();
        idea.ref = nextRef();
        idea.sending = sending;
        idea.createdAt = at;
        idea.author = from.person();
        idea.authorName = from.name();
        idea.showName = from.showName();
        idea.email = from.person() == null ? from.email() : null;
        idea.word(what);
        idea.begin(at);
        return idea;
    }

    /** Two posts of one form make one idea: the second waits for the first, and finds it. */
    public static Idea proposeOnce(Proposal what, Proposal.Sender from, UUID sending, Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", sending.getLeastSignificantBits())
                .getSingleResult();
        var sent = bySending(sending);
        return sent == null ? propose(what, from, sending, at) : sent;
    }

    /** The author opened the link in our email. Opening it again changes nothing. */
    public void confirm(Instant at) {
        if (visibility != Visibility.UNCONFIRMED) {
            return;
        }
        author = Person.residentAt(Objects.requireNonNull(email), authorName, at);
        email = null;
        enterCheck(at);
    }

    /** The author changed the words that a moderator returned. */
    public void change(Proposal what, Instant at) {
        MoveNotAllowed.unless(visibility == Visibility.RETURNED, "This idea is not waiting for changes.");
        word(what);
        enterCheck(at);
    }

    public void publish(Person by, Instant at) {
        check(Visibility.PUBLISHED, null, "", by, at);
    }

    public void check(Visibility to, @Nullable ReasonCode reason, String words, Person by, Instant at) {
        refuseOwn(by);
        visibility.requireByModerator(to);
        var explained = reason != null && !words.isBlank();
        MoveNotAllowed.unless(to == Visibility.PUBLISHED || explained, "Choose a reason and write to the author.");
        become(to, new IdeaMove.Because(reason, null, words), by, at);
    }

    /** The author takes it back, while no decision stands. */
    public void withdraw(Person by, Instant at) {
        visibility.require(Visibility.WITHDRAWN);
        MoveNotAllowed.unless(isBy(by), "Only the person who sent an idea can withdraw it.");
        MoveNotAllowed.unless(!decision.isFinal(), "The council has decided this idea, so it stays in the record.");
        become(Visibility.WITHDRAWN, IdeaMove.Because.words(""), by, at);
    }

    public void decide(Decision to, OrgUnit service, String words, Person by, Instant at) {
        refuseOwn(by);
        ConflictOfInterest.refuse(this, by);
        requirePublished();
        decision.require(to);
        if (decision.needsWords(to)) {
            requireWords(words);
        }
        MoveNotAllowed.unless(!delivery.hasBegun(), "Work on this idea has begun. Stop it before you decide again.");
        var from = decision;
        decision = to;
        nextUpdateOn = NextNews.usual(this, at);
        if (to.isFinal()) {
            waitingSince = null;
            Reply.write(this, service, words, by, at);
        } else if (from.isFinal()) {
            waitingSince = at;
        }
        var step = new IdeaMove.Step(IdeaMove.Axis.DECISION, from, to);
        IdeaLetters.decided(this, IdeaMove.note(this, step, new IdeaMove.Because(null, service, words), by, at));
        announce();
    }

    /** Says how an accepted idea helps one of the council's goals, on the trail that everyone can read. */
    public void contribute(Goal to, String how, Person by, Instant at) {
        refuseOwn(by);
        MoveNotAllowed.unless(decision.isAccepted(), "Only an accepted idea contributes to a goal.");
        requireWords(how);
        goal = to;
        TrailLink.join(subject(), "contributes to", to.subject(), by, how, at);
    }

    public void deliver(Delivery to, String why, Person by, Instant at) {
        refuseOwn(by);
        ConflictOfInterest.refuse(this, by);
        requirePublished();
        MoveNotAllowed.unless(decision.isAccepted(), "Only an accepted idea can be delivered.");
        delivery.require(to);
        requireWords(why);
        var step = new IdeaMove.Step(IdeaMove.Axis.DELIVERY, delivery, to);
        delivery = to;
        nextUpdateOn = NextNews.usual(this, at);
        var reply = Reply.latest(this);
        var because = new IdeaMove.Because(null, reply == null ? null : reply.service, why);
        IdeaLetters.delivered(this, IdeaMove.note(this, step, because, by, at));
    }

    /** Says in the same breath as a reply or news when there will be more. */
    public void promiseNews(LocalDate day, Instant at) {
        MoveNotAllowed.unless(NextNews.isExpected(this), "No more news is to come on this idea.");
        MoveNotAllowed.unless(NextNews.isInTime(day, at), NextNews.RULE + ".");
        nextUpdateOn = day;
    }

    /** The row is held by the caller, so the count and the supports stay equal. */
    public void gainSupport(Person from, Instant at) {
        refuseOwn(from);
        requirePublished();
        if (Support.give(this, from, at)) {
            supportCount++;
        }
    }

    public void loseSupport(Person from, Instant at) {
        requirePublished();
        if (Support.takeBack(this, from, at)) {
            supportCount--;
        }
    }

    public boolean isBy(@Nullable Person person) {
        return author != null && person != null && author.id.equals(person.id);
    }

    /** Delivery once it has begun, else the decision: the one status that people read first. */
    public String statusText() {
        return delivery == Delivery.NONE ? decision.text() : delivery.text();
    }

    public String statusKind() {
        return delivery == Delivery.NONE ? decision.kind() : delivery.kind();
    }

    public boolean isUnconfirmed() {
        return visibility == Visibility.UNCONFIRMED;
    }

    public boolean isPublished() {
        return visibility == Visibility.PUBLISHED;
    }

    public Subject subject() {
        return new Subject("idea", ref, title, path());
    }

    /** What the record calls it, which is kept for ever: by its title only while everyone can read that. */
    Subject onRecord() {
        return isPublished() ? subject() : new Subject("idea", ref, "Idea " + ref, path());
    }

    public String path() {
        return "/ideas/" + ref;
    }

    /** Who sent it, as everyone may read it. */
    public String shownName() {
        return showName ? authorName : "the person who sent it";
    }

    public List<String> problemParagraphs() {
        return Proposal.paragraphs(problem);
    }

    public List<String> suggestionParagraphs() {
        return Proposal.paragraphs(suggestion);
    }

    public String supports() {
        return IdeaCard.supports(supportCount);
    }

    public Instant confirmBy() {
        return createdAt.plus(TIME_TO_CONFIRM);
    }

    /** The address of a part of this idea, for forms. */
    public String path(String part) {
        return path() + "/" + part;
    }

    public String checkPath() {
        return "/moderation/" + ref + "/check";
    }

    public @Nullable LocalDate checkDue() {
        return checkSince == null ? null : WorkingDays.after(WorkingDays.day(checkSince), WORKING_DAYS_TO_CHECK);
    }

    public static @Nullable Idea byRef(String ref) {
        return find("ref", known(ref)).firstResult();
    }

    public static @Nullable Idea publishedByRef(String ref) {
        return find(
                        "from Idea i left join fetch i.goal where i.ref = ?1 and i.visibility = ?2",
                        known(ref),
                        Visibility.PUBLISHED)
                .firstResult();
    }

    public static List<Idea> publishedAmong(Collection<String> refs) {
        return list("ref in ?1 and visibility = ?2", refs, Visibility.PUBLISHED);
    }

    public static @Nullable Idea bySending(UUID sending) {
        return find("sending", sending).firstResult();
    }

    /** The idea with its row held until the transaction ends; every verb on a stored idea begins here. */
    public static Idea held(String ref) {
        Idea idea =
                find("ref", known(ref)).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        if (idea == null) {
            throw new NotFoundException();
        }
        return idea;
    }

    public static Idea heldPublished(String ref) {
        var idea = held(ref);
        if (!idea.isPublished()) {
            throw new NotFoundException();
        }
        return idea;
    }

    /** The author's name goes; their ideas stay, under a number that leads to nobody. */
    static void unnameAuthor(UUID personId) {
        update("authorName = ?1, showName = false where author.id = ?2", Person.ERASED, personId);
    }

    static void forgetUnconfirmedOf(String address) {
        delete("visibility = ?1 and lower(email) = ?2", Visibility.UNCONFIRMED, address);
    }

    static void forgetUnpublishedBy(UUID personId) {
        update(FORGOTTEN + " where visibility in ?1 and author.id = ?2", Visibility.UNREAD, personId);
        IdeaMove.dropWords(GONE);
    }

    /** Takes the words out of ideas that nobody may read and nobody has moved since, or only counts them. */
    static long forgetUnpublished(Instant before, boolean dryRun) {
        if (dryRun) {
            return count(FORGOTTEN_WHEN, Visibility.UNREAD, before);
        }
        var forgotten = update(FORGOTTEN + " where " + FORGOTTEN_WHEN, Visibility.UNREAD, before);
        IdeaMove.dropWords(GONE);
        return forgotten;
    }

    /** Deletes ideas that nobody confirmed in time, and the letters that asked for it; returns how many ideas. */
    public static long forgetUnconfirmed(Instant at) {
        var forgotten = 0L;
        for (var some = unconfirmedBefore(at); !some.isEmpty(); some = unconfirmedBefore(at)) {
            IdeaLetters.forgetConfirm(some);
            forgotten += delete("visibility = ?1 and id in ?2", Visibility.UNCONFIRMED, some);
        }
        return forgotten;
    }

    private static List<UUID> unconfirmedBefore(Instant at) {
        return getEntityManager()
                .createQuery("select i.id from Idea i where i.visibility = ?1 and i.createdAt < ?2", UUID.class)
                .setParameter(1, Visibility.UNCONFIRMED)
                .setParameter(2, at.minus(TIME_TO_CONFIRM))
                .setMaxResults(SOME)
                .getResultList();
    }

    private static String nextRef() {
        var next = (Number) Panache.getEntityManager()
                .createNativeQuery("select nextval('idea_ref')")
                .getSingleResult();
        return "ID-" + next.longValue();
    }

    // An address can hold anything, even what the database cannot store.
    private static String known(String ref) {
        return ref.matches("ID-[0-9]{1,18}") ? ref : "";
    }

    private void word(Proposal what) {
        title = what.title();
        problem = what.problem();
        suggestion = what.suggestion();
        area = what.area();
    }

    private void begin(Instant at) {
        if (author == null) {
            beginSignedOut(at);
        } else {
            beginSignedIn(author, at);
        }
    }

    private void beginSignedIn(Person by, Instant at) {
        visibility = Visibility.AWAITING_CHECK;
        confirmedAt = at;
        checkSince = at;
        persist();
        Activity.record(by, "proposed", onRecord(), at);
        var step = new IdeaMove.Step(IdeaMove.Axis.VISIBILITY, Visibility.UNCONFIRMED, visibility);
        IdeaLetters.checked(this, IdeaMove.note(this, step, IdeaMove.Because.words(""), by, at));
    }

    private void beginSignedOut(Instant at) {
        persist();
        Activity.record(null, "proposed", onRecord(), at);
        var token = SecretLink.make("idea", ref, at.plus(TIME_TO_CONFIRM));
        IdeaLetters.confirm(this, Objects.requireNonNull(email), token, at);
    }

    private void enterCheck(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
        become(Visibility.AWAITING_CHECK, IdeaMove.Because.words(""), author, at);
    }

    private void become(Visibility to, IdeaMove.Because because, @Nullable Person by, Instant at) {
        visibility.require(to);
        var step = new IdeaMove.Step(IdeaMove.Axis.VISIBILITY, visibility, to);
        visibility = to;
        checkSince = to == Visibility.AWAITING_CHECK ? at : null;
        if (to == Visibility.PUBLISHED && publishedAt == null) {
            publishedAt = at;
            waitingSince = at;
        }
        IdeaLetters.checked(this, IdeaMove.note(this, step, because, by, at));
        announce();
    }

    private void refuseOwn(Person by) {
        if (isBy(by)) {
            throw new NotYourOwnIdea();
        }
    }

    private void requirePublished() {
        MoveNotAllowed.unless(isPublished(), "This idea is not published, so it cannot be changed.");
    }

    private static void requireWords(String words) {
        MoveNotAllowed.unless(!words.isBlank(), "Write a reply, so that people know why.");
    }

    private static void announce() {
        Measure.moved(IdeasReplied.KEY);
        Measure.moved(IdeasAdopted.KEY);
        Measure.moved(DecidedInTime.KEY);
        Measure.moved(DaysToDecision.KEY);
    }
}
