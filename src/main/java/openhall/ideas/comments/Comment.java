package openhall.ideas.comments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.Visibility;
import openhall.people.Person;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What one person says about an idea: for it, against it, or a question to the council. */
@Entity
@Table(name = "idea_comment")
public class Comment extends PanacheEntityBase {
    /** What it is, in the words of the form. */
    public enum Kind {
        FOR("A comment for the idea"),
        AGAINST("A comment against the idea"),
        QUESTION("A question to the council");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** As it stands in an address. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<Option> options() {
            return Arrays.stream(values())
                    .map(kind -> Option.of(kind.name(), kind.text))
                    .toList();
        }

        /** In capitals or small letters; null when there is none of this name. */
        static @Nullable Kind named(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name) || kind.slug().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What somebody wrote, and whether their name stands beside it. */
    public record Words(Kind kind, String text, boolean showName) {}

    private static final Set<Visibility> BY_MODERATORS =
            EnumSet.of(Visibility.PUBLISHED, Visibility.NOT_PUBLISHED, Visibility.HIDDEN, Visibility.REMOVED);

    private static final Set<Visibility> UNREAD =
            EnumSet.of(Visibility.NOT_PUBLISHED, Visibility.REMOVED, Visibility.WITHDRAWN);

    private static final String GONE = "Removed";
    private static final String FORGOTTEN_WHEN = "visibility in ?1 and words <> 'Removed' and createdAt < ?2"
            + " and id not in (select m.comment.id from CommentMove m where m.movedAt >= ?2)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String words;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person author;

    public String authorName;
    public boolean showName;
    public boolean fromStaff;

    @Enumerated(EnumType.STRING)
    public Visibility visibility = Visibility.AWAITING_CHECK;

    public @Nullable Instant checkSince;
    public @Nullable Instant publishedAt;
    public Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /** The idea's row is held by the caller: the same words sent twice are one comment. */
    public static Comment write(Idea idea, Words what, Person author, Instant at) {
        CommentNotAllowed.unless(Comments.areTaken(idea, at), "This idea takes no more comments.");
        Comment same = find(
                        "idea = ?1 and author = ?2 and kind = ?3 and words = ?4 and visibility in ?5",
                        idea,
                        author,
                        what.kind(),
                        what.text(),
                        EnumSet.of(Visibility.AWAITING_CHECK, Visibility.PUBLISHED))
                .firstResult();
        return same == null ? begin(idea, what, author, at) : same;
    }

    private static Comment begin(Idea idea, Words what, Person author, Instant at) {
        var comment = new Comment();
        comment.ref = nextRef();
        comment.idea = idea;
        comment.kind = what.kind();
        comment.words = what.text();
        comment.author = author;
        comment.authorName = author.name;
        comment.showName = what.showName();
        comment.fromStaff = author.audience.isStaff();
        comment.checkSince = at;
        comment.createdAt = at;
        comment.persist();
        Activity.record(author, "commented on", comment.onRecord(), at);
        return comment;
    }

    /** A moderator shows it, refuses it, hides it or removes it. */
    public void check(Visibility to, CommentMove.Because because, Person by, Instant at) {
        CommentNotAllowed.unless(!isBy(by.id), "You wrote this comment, so someone else has to do this.");
        require(to, BY_MODERATORS.contains(to));
        CommentNotAllowed.unless(
                to == Visibility.PUBLISHED || because.isGiven(), "Choose a reason and write to the author.");
        CommentLetters.checked(this, become(to, because, by, at));
    }

    /** Its author takes it back. */
    public void withdraw(Person by, Instant at) {
        CommentNotAllowed.unless(isBy(by.id), "Only the person who wrote a comment can withdraw it.");
        require(Visibility.WITHDRAWN, true);
        become(Visibility.WITHDRAWN, CommentMove.Because.NONE, by, at);
    }

    public boolean isBy(@Nullable UUID personId) {
        return author.id.equals(personId);
    }

    public boolean isPublished() {
        return visibility == Visibility.PUBLISHED;
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }

    /** Who wrote it, as everyone may read it. */
    public String shownName() {
        if (showName) {
            return authorName;
        }
        return fromStaff ? "A member of staff" : "A resident";
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(words);
    }

    /** What a moderator can do with it now. */
    public List<Option> outcomes() {
        return visibility.outcomes().stream()
                .filter(option -> BY_MODERATORS.contains(Visibility.valueOf(option.value())))
                .toList();
    }

    public @Nullable LocalDate checkDue() {
        return checkSince == null ? null : WorkingDays.after(WorkingDays.day(checkSince), Idea.WORKING_DAYS_TO_CHECK);
    }

    /** The page where it stands once it is published. */
    public String path() {
        return idea.path("comments");
    }

    public String answerPath() {
        return "/comments/" + ref + "/answer";
    }

    public String checkPath() {
        return "/moderation/comments/" + ref + "/check";
    }

    /** What the record calls it, which is kept for ever and holds none of its words. */
    Subject onRecord() {
        return new Subject("comment", ref, "Comment " + ref + " on idea " + idea.ref, path());
    }

    static Comment known(String ref) {
        Comment comment = find("from Comment c join fetch c.idea where c.ref = ?1", storable(ref))
                .firstResult();
        if (comment == null) {
            throw new NotFoundException();
        }
        return comment;
    }

    /** With its idea's row held and then its own, as every verb on one needs it: the idea counts its comments. */
    public static Comment held(String ref) {
        var ideas = getEntityManager()
                .createQuery("select c.idea.ref from Comment c where c.ref = :ref", String.class)
                .setParameter("ref", storable(ref))
                .getResultList();
        if (ideas.isEmpty()) {
            throw new NotFoundException();
        }
        Idea.held(ideas.get(0));
        Comment comment =
                find("ref", ref).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        return Objects.requireNonNull(comment);
    }

    static void unnameAuthor(UUID personId) {
        update("authorName = ?1, showName = false where author.id = ?2", Person.ERASED, personId);
    }

    static void forgetUnreadBy(UUID personId) {
        update("words = ?1 where visibility in ?2 and author.id = ?3", GONE, UNREAD, personId);
        CommentMove.dropWords(GONE, UNREAD);
    }

    /** Takes the words out of comments that nobody may read and nobody has moved since, or only counts them. */
    static long forgetUnread(Instant before, boolean dryRun) {
        if (dryRun) {
            return count(FORGOTTEN_WHEN, UNREAD, before);
        }
        var forgotten = update("words = 'Removed' where " + FORGOTTEN_WHEN, UNREAD, before);
        CommentMove.dropWords(GONE, UNREAD);
        return forgotten;
    }

    private void require(Visibility to, boolean allowed) {
        CommentNotAllowed.unless(
                allowed && visibility.mayBecome(to),
                "This comment is now \"%s\", so it cannot become \"%s\".".formatted(visibility.text(), to.text()));
    }

    private CommentMove become(Visibility to, CommentMove.Because because, Person by, Instant at) {
        var from = visibility;
        visibility = to;
        checkSince = null;
        if (to == Visibility.PUBLISHED && publishedAt == null) {
            publishedAt = at;
        }
        idea.countComment(kind, shown(to) - shown(from));
        return CommentMove.note(this, from, because, by, at);
    }

    private static int shown(Visibility visibility) {
        return visibility == Visibility.PUBLISHED ? 1 : 0;
    }

    private static String nextRef() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('idea_comment_ref')")
                .getSingleResult();
        return "C-" + next.longValue();
    }

    // An address can hold anything, even what the database cannot store.
    private static String storable(String ref) {
        return ref.matches("C-[0-9]{1,18}") ? ref : "";
    }
}
