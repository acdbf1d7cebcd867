package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
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
import openhall.ideas.calls.CallForIdeas;
import openhall.ideas.comments.Comment;
import openhall.ideas.duplicates.MergedHere;
import openhall.ideas.duplicates.Merger;
import openhall.ideas.limits.IdeaTurn;
import openhall.ideas.moderation.IdeaWording;
import openhall.ideas.paper.PaperEntry;
import openhall.ideas.paper.PaperSupport;
import openhall.ideas.pictures.IdeaPicture;
import openhall.ideas.places.Point;
import openhall.ideas.prepared.PreparedDecision;
import openhall.ideas.sending.IdeaLetters;
import openhall.ideas.timing.DaysToDecision;
import openhall.ideas.timing.DecidedInTime;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.SecretLink;
import openhall.strategy.Goal;
import openhall.strategy.Measure;
import openhall.strategy.Theme;
import openhall.trail.TrailLink;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A suggestion from a resident or a member of staff, and what became of it. */
@Entity
public class Idea extends PanacheEntityBase {
    /** How a suggestion reached the council. */
    public enum Channel {
        WEB(""),
        PHONE("Told to us by phone"),
        PAPER("Sent on paper"),
        FACE_TO_FACE("Told to us in person");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        /** As the page of an idea says it; nothing for what people typed here. */
        public String words() {
            return words;
        }
    }

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

    @Column(precision = 8, scale = 5)
    public @Nullable BigDecimal latitude;

    @Column(precision = 8, scale = 5)
    public @Nullable BigDecimal longitude;

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

    /** The idea it goes on in, once it is merged. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Idea mergedInto;

    /** How many ideas are linked to it or merged with it; with none, there is nothing to look for. */
    public int kinCount;

    /** What it was sent to; null when nobody asked. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CallForIdeas call;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Theme theme;

    public String authorName;
    public boolean showName;
    public @Nullable String email;
    public UUID sending;
    public int supportCount;

    /** How many pictures can be seen with it; with none, there is nothing to look for. */
    public int pictureCount;

    /** How many people say that what was last delivered does not solve it for them. */
    public int notSolvedCount;

    public int commentsFor;
    public int commentsAgainst;
    public int questions;
    public int paperSupportCount;
    public Instant createdAt;
    public @Nullable Instant confirmedAt;

    /** By when the moderators have it at the latest, while it waits for its turn to be checked. */
    public @Nullable Instant turnBy;

    public @Nullable Instant checkSince;
    public @Nullable Instant publishedAt;
    public @Nullable Instant waitingSince;

    /** The day by which people were told there will be news; none once there is nothing more to come. */
    public @Nullable LocalDate nextUpdateOn;

    /** What staff think of it on average, in hundredths of a point from 1 to 5; 0 while nobody assessed it. */
    public int assessedScore;

    public int assessmentCount;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    public static Idea propose(Proposal what, Proposal.Sender from, UUID sending, Instant at) {
        var idea = worded(what, from, sending, at);
        idea.begin(at);
        return idea;
    }

    /** Staff write down what somebody sent on paper or told us. They vouch for it, so nothing is left to confirm. */
    public static Idea enter(Proposal what, Received how, Person by, Instant at) {
        waitFor(how.sending());
        var sent = bySending(how.sending());
        return sent == null ? entered(what, how, by, at) : sent;
    }

    private static Idea entered(Proposal what, Received how, Person by, Instant at) {
        var idea = worded(what, how.reach().sender(at), how.sending(), how.since(at));
        idea.channel = how.channel();
        idea.beginVouched(by, "entered", at);
        PaperEntry.note(idea, how, by, at);
        return idea;
    }

    private static Idea worded(Proposal what, Proposal.Sender from, UUID sending, Instant at) {
        var idea = new Idea();
        idea.ref = nextRef();
        idea.sending = sending;
        idea.createdAt = at;
        idea.author = from.person();
        idea.authorName = from.name();
        idea.showName = from.showName();
        idea.email = from.person() == null ? from.email() : null;
        idea.word(what);
        idea.pictureCount = IdeaPicture.countOf(sending);
        return idea;
    }

    /** Two posts of one form make one idea: the second waits for the first, and finds it. */
    public static Idea proposeOnce(Proposal what, Proposal.Sender from, UUID sending, Instant at) {
        waitFor(sending);
        var sent = bySending(sending);
        return sent == null ? propose(what, from, sending, at) : sent;
    }

    private static void waitFor(UUID sending) {
        Panache.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", sending.getLeastSignificantBits())
                .getSingleResult();
    }

    /** Said right after it is proposed, in the same transaction; the second post of one form says nothing new. */
    public void about(@Nullable CallForIdeas asked, @Nullable Theme part) {
        if (call != null || theme != null) {
            return;
        }
        var open = asked == null || asked.takesIdeasAt(createdAt);
        MoveNotAllowed.unless(open, "This call does not take ideas now. Send your idea without one.");
        call = asked;
        theme = part == null && asked != null ? asked.theme : part;
        if (asked != null) {
            Activity.record(author, "sent to a call", onRecord(), createdAt, asked.slug);
        }
    }

    /** Where on the map, said like what it is about; the second post of one form says nothing new. */
    public void locate(@Nullable Point where) {
        if (where != null && latitude == null) {
            latitude = where.latitude();
            longitude = where.longitude();
        }
    }

    /** Staff put right where it is: a home, say, is taken off the map. They say so with {@link #place}. */
    public void relocate(@Nullable Point where, Person by) {
        refuseOwn(by);
        latitude = where == null ? null : where.latitude();
        longitude = where == null ? null : where.longitude();
    }

    public @Nullable Point point() {
        return Point.of(latitude, longitude);
    }

    /** Pictures are taken out of it; they know how many are left. */
    public void countPictures(int left) {
        pictureCount = left;
    }

    /** A moderator took a picture out of it. */
    public void countPictures(int left, Person by) {
        refuseOwn(by);
        countPictures(left);
    }

    /** Staff put right what it is about. */
    public void place(@Nullable Theme part, @Nullable String where, Person by, Instant at) {
        refuseOwn(by);
        theme = part;
        area = where;
        Activity.record(by, "placed", onRecord(), at);
    }

    /** The author opened the link in our email. Opening it again changes nothing. */
    public void confirm(Instant at) {
        if (visibility == Visibility.UNCONFIRMED) {
            confirm(IdeaTurn.waitsUntil(this, at), at);
        }
    }

    /** With the moment by which its turn has come, or null when a moderator can have it at once. */
    public void confirm(@Nullable Instant turn, Instant at) {
        author = Person.residentAt(Objects.requireNonNull(email), authorName, at);
        email = null;
        turnBy = turn;
        enterCheck(at);
    }

    /** The moderators have it now. The clock has run since its author confirmed it. */
    public void takeTurn(Instant at) {
        turnBy = null;
        Activity.record(null, "let in", onRecord(), at);
    }

    /** The author changed the words that a moderator returned. */
    public void change(Proposal what, Instant at) {
        MoveNotAllowed.unless(isReturned(), "This idea is not waiting for changes.");
        IdeaWording.keep(this, at);
        word(what);
        enterCheck(at);
    }

    public void publish(Person by, Instant at) {
        check(Visibility.PUBLISHED, null, "", by, at);
    }

    public void check(Visibility to, @Nullable ReasonCode reason, String words, Person by, Instant at) {
        refuseOwn(by);
        refuseEntered(by);
        visibility.requireByModerator(to);
        var explained = reason != null && !words.isBlank();
        MoveNotAllowed.unless(to == Visibility.PUBLISHED || explained, "Choose a reason and write to the author.");
        become(to, new IdeaMove.Because(reason, null, words), by, at);
    }

    /** Somebody who took no part found that it may be read; nothing else brings back an idea that was refused. */
    public void overturn(String words, Person by, Instant at) {
        refuseOwn(by);
        MoveNotAllowed.unless(visibility.isRefused() && !isForgotten(), "There is nothing here to publish again.");
        move(Visibility.PUBLISHED, IdeaMove.Because.words(words), by, at);
    }

    /** The author takes it back, while no decision stands. */
    public void withdraw(Person by, Instant at) {
        visibility.require(Visibility.WITHDRAWN);
        requireUnmerged();
        MoveNotAllowed.unless(isBy(by), "Only the person who sent an idea can withdraw it.");
        MoveNotAllowed.unless(!decision.isFinal(), "The council has decided this idea, so it stays in the record.");
        become(Visibility.WITHDRAWN, IdeaMove.Because.words(""), by, at);
    }

    public void decide(Decision to, OrgUnit service, String words, Person by, Instant at) {
        decide(new Verdict(to, service, words, ""), by, at);
    }

    public void decide(Verdict verdict, Person by, Instant at) {
        requireDecidable(verdict, by);
        var move = turn(verdict.to(), verdict.because(decision), by, at);
        // With another answer the work begins anew: what was stopped stays in the history.
        delivery = Delivery.NONE;
        nextUpdateOn = move.promise(NextNews.after(this, verdict.next(), at));
        goal = decision.isAccepted() ? goal : null;
        if (decision.isAnswer()) {
            Reply.write(this, verdict.service(), verdict.words(), by, at);
        }
        IdeaLetters.decided(this, move);
    }

    /** Refuses what could not be decided now, also where it is only kept ready. */
    public void requireDecidable(Verdict verdict, Person by) {
        refuseOwn(by);
        ConflictOfInterest.refuse(this, by);
        requireOpen();
        verdict.requireFrom(decision);
        delivery.requireNewDecision();
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
        deliver(to, new Delivery.Words(why, null), by, at);
    }

    /** With the day of the next news, so that whoever is told of this step is told that too. */
    public void deliver(Delivery to, Delivery.Words words, Person by, Instant at) {
        requireOwner(by);
        delivery.require(to);
        workOn(to, words, by, at);
        if (to == Delivery.DELIVERED) {
            notSolvedCount = 0;
        }
    }

    /** What was delivered did not solve it for somebody, and the work goes on. */
    public void reopen(String why, Person by, Instant at) {
        requireOwner(by);
        delivery.requireReopening();
        workOn(Delivery.IN_PROGRESS, new Delivery.Words(why, null), by, at);
    }

    /** Only others than its author say how the work on an accepted idea goes. */
    public void requireOwner(Person by) {
        refuseOwn(by);
        ConflictOfInterest.refuse(this, by);
        requirePublished();
        MoveNotAllowed.unless(decision.isAccepted(), "Only an accepted idea can be delivered.");
    }

    /** The row is held by the caller. */
    public void countNotSolved() {
        requirePublished();
        MoveNotAllowed.unless(delivery.isDone(), "The work on this idea is not done, so wait until it is.");
        notSolvedCount++;
    }

    /** Whoever sent it, supports it or follows it. */
    public boolean matters(Person to) {
        return isBy(to) || Support.isGiven(this, to.id) || Follow.isBy(this, to.id);
    }

    /** The row is held by the caller, so this and the scores that stand stay equal. */
    public void countAssessments(int people, int score) {
        assessmentCount = people;
        assessedScore = score;
    }

    /** The row is held by the caller, so the count and the supports stay equal. */
    public void gainSupport(Person from, Instant at) {
        refuseOwn(from);
        requireOpen();
        MoveNotAllowed.unless(takesSupportAt(at), "People can no longer support the ideas of this call.");
        if (Support.give(this, from, at)) {
            supportCount++;
        }
    }

    public void loseSupport(Person from, Instant at) {
        requireOpen();
        if (Support.takeBack(this, from, at)) {
            supportCount--;
        }
    }

    /** It goes on in another idea, and its clock stops. The caller holds both rows. */
    public void mergeInto(Idea other, String why, Person by, Instant at) {
        MoveNotAllowed.unless(!path().equals(other.path()), "An idea cannot be merged into itself.");
        refuseOwn(by);
        other.refuseOwn(by);
        requireOpen();
        other.requireOpen();
        decision.requireMerger();
        requireWords(why);
        mergedInto = other;
        joinKin(other, 1);
        turn(Decision.MERGED, IdeaMove.Because.words(why), by, at);
    }

    /** It stands alone again, as it was. Its author has waited all the time, so the clock runs from the same day. */
    public void standAlone(Merger was, String why, Person by, Instant at) {
        MoveNotAllowed.unless(mergedInto != null, "This idea is not merged.");
        refuseOwn(by);
        was.target.refuseOwn(by);
        outlive(was, why, by, at);
    }

    /** The same, because the other idea is gone for good; so whoever sent either of them has no say in it. */
    public void outlive(Merger was, String why, @Nullable Person by, Instant at) {
        mergedInto = null;
        waitSince(was.waitingBefore);
        joinKin(was.target, -1);
        turn(was.decisionBefore, IdeaMove.Because.words(why), by, at);
    }

    /** One thing more, or less, that these two have to do with each other. The caller holds both rows. */
    public void joinKin(Idea other, int more) {
        countKin(more);
        other.countKin(more);
    }

    /** Public, so that it reaches the row itself where the other idea was only referred to before. */
    public void countKin(int more) {
        kinCount += more;
    }

    public boolean isMerged() {
        return decision == Decision.MERGED;
    }

    public boolean takesSupportAt(Instant at) {
        return call == null || call.takesSupportAt(at);
    }

    /** The row is held by the caller, so the counts and the published comments stay equal. */
    public void countComment(Comment.Kind kind, int step) {
        switch (kind) {
            case FOR -> commentsFor += step;
            case AGAINST -> commentsAgainst += step;
            case QUESTION -> questions += step;
        }
    }

    public boolean isCommented() {
        return commentsFor + commentsAgainst + questions > 0;
    }

    /** How many of a kind are published. */
    public int comments(Comment.Kind kind) {
        return switch (kind) {
            case FOR -> commentsFor;
            case AGAINST -> commentsAgainst;
            case QUESTION -> questions;
        };
    }

    /** Somebody wants this on a slip of paper. It counts like any other support; the row is held by the caller. */
    public void gainOnPaper(String slip, Person by, Instant at) {
        requireOpen();
        if (PaperSupport.give(this, slip, by, at)) {
            supportCount++;
            paperSupportCount++;
        }
    }

    public void loseOnPaper(UUID support, Person by, Instant at) {
        requireOpen();
        if (PaperSupport.takeBack(this, support, by, at)) {
            supportCount--;
            paperSupportCount--;
        }
    }

    /** The person for whom staff wrote it down has an account now, and is its author like any other. */
    public void claim(Person by, Instant at) {
        MoveNotAllowed.unless(author == null && channel != Channel.WEB, "This idea has an author already.");
        author = by;
        authorName = showName ? authorName : by.name;
        Activity.record(by, "claimed", onRecord(), at);
    }

    /** Nothing that says who sent it stays; only for an idea whose author has no account. */
    public void forgetSender(Person by, Instant at) {
        MoveNotAllowed.unless(author == null && channel != Channel.WEB, "The author of this idea has an account.");
        authorName = Person.ERASED;
        showName = false;
        Activity.record(by, "removed the sender of", onRecord(), at);
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

    /** Its words are gone: nobody read it for two years. */
    public boolean isForgotten() {
        return ForgottenIdeas.GONE.equals(problem);
    }

    public boolean isUnconfirmed() {
        return visibility == Visibility.UNCONFIRMED;
    }

    public boolean isReturned() {
        return visibility == Visibility.RETURNED;
    }

    public boolean isPublished() {
        return visibility == Visibility.PUBLISHED;
    }

    public Subject subject() {
        return new Subject("idea", ref, title, path());
    }

    /** What the record calls it, which is kept for ever: by its title only while everyone can read that. */
    public Subject onRecord() {
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
        var all = IdeaCard.supports(supportCount);
        return paperSupportCount == 0 ? all : all + ", " + paperSupportCount + " of them on paper";
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
                        "from Idea i left join fetch i.goal left join fetch i.call left join fetch i.theme where i.ref = ?1 and i.visibility = ?2",
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

    /** Some ideas with their rows held, always in one order, so that nobody waits in a circle. */
    public static List<Idea> heldAmong(Collection<String> refs) {
        return Idea.<Idea>find(
                        "ref in ?1 order by id", refs.stream().map(Idea::known).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static Idea heldPublished(String ref) {
        var idea = held(ref);
        if (!idea.isPublished()) {
            throw new NotFoundException();
        }
        return idea;
    }

    private static String nextRef() {
        var next = (Number) Panache.getEntityManager()
                .createNativeQuery("select nextval('idea_ref')")
                .getSingleResult();
        return "ID-" + next.longValue();
    }

    /** A reference, or nothing: an address can hold anything, even what the database cannot store. */
    public static String known(String ref) {
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
            beginVouched(author, "proposed", at);
        }
    }

    private void beginVouched(Person by, String verb, Instant at) {
        visibility = Visibility.AWAITING_CHECK;
        confirmedAt = at;
        checkSince = at;
        persist();
        Activity.record(by, verb, onRecord(), at);
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
        move(to, because, by, at);
    }

    private void move(Visibility to, IdeaMove.Because because, @Nullable Person by, Instant at) {
        var step = new IdeaMove.Step(IdeaMove.Axis.VISIBILITY, visibility, to);
        var waited = waits();
        visibility = to;
        checkSince = to == Visibility.AWAITING_CHECK ? at : null;
        turnBy = to == Visibility.AWAITING_CHECK ? turnBy : null;
        if (to == Visibility.PUBLISHED && publishedAt == null) {
            publishedAt = at;
            waitingSince = at;
        }
        WaitingChange.note(waited, waits());
        if (Visibility.UNREAD.contains(to)) {
            PreparedDecision.forget(this);
        }
        IdeaLetters.checked(this, IdeaMove.note(this, step, because, by, at));
        if (Visibility.UNREAD.contains(to)) {
            MergedHere.release(this, at);
        }
        announce();
    }

    private IdeaMove turn(Decision to, IdeaMove.Because because, @Nullable Person by, Instant at) {
        var step = new IdeaMove.Step(IdeaMove.Axis.DECISION, decision, to);
        decision = to;
        if (to.isFinal()) {
            waitSince(null);
        } else if (waitingSince == null) {
            waitSince(publishedAt);
        }
        // What was kept ready was written about the idea as it was before.
        PreparedDecision.forget(this);
        announce();
        return IdeaMove.note(this, step, because, by, at);
    }

    private void waitSince(@Nullable Instant since) {
        var waited = waits();
        waitingSince = since;
        WaitingChange.note(waited, waits());
    }

    /** The day since which it waits for a reply, as the public clock counts it; null while it does not. */
    private @Nullable LocalDate waits() {
        return isPublished() && waitingSince != null ? WorkingDays.day(waitingSince) : null;
    }

    private void workOn(Delivery to, Delivery.Words words, Person by, Instant at) {
        requireWords(words.why());
        var step = new IdeaMove.Step(IdeaMove.Axis.DELIVERY, delivery, to);
        delivery = to;
        var reply = Reply.latest(this);
        var because = new IdeaMove.Because(null, reply == null ? null : reply.service, words.why());
        var move = IdeaMove.note(this, step, because, by, at);
        nextUpdateOn = move.promise(NextNews.after(this, words.next(), at));
        IdeaLetters.delivered(this, move);
    }

    public void refuseOwn(Person by) {
        if (isBy(by)) {
            throw new NotYourOwnIdea();
        }
    }

    private void refuseEntered(Person by) {
        if (channel != Channel.WEB && PaperEntry.isBy(this, by)) {
            throw new NotYourOwnIdea("You entered this idea, so someone else has to check it.");
        }
    }

    private void requirePublished() {
        MoveNotAllowed.unless(isPublished(), "This idea is not published, so it cannot be changed.");
    }

    /** A merged idea takes nothing more: it goes on in the other one. */
    public void requireOpen() {
        requirePublished();
        requireUnmerged();
    }

    private void requireUnmerged() {
        MoveNotAllowed.unless(!isMerged(), "This idea was merged into another one. Go on there.");
    }

    private static void requireWords(String words) {
        MoveNotAllowed.unless(!words.isBlank(), "Write a reply, so that people know why.");
    }

    /** The measures are counted again: also when many ideas moved in one statement. */
    public static void announce() {
        Measure.moved(IdeasReplied.KEY);
        Measure.moved(IdeasAdopted.KEY);
        Measure.moved(DecidedInTime.KEY);
        Measure.moved(DaysToDecision.KEY);
    }
}
