package openhall.ideas.sending;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.pictures.IdeaPicture;
import openhall.ideas.places.Point;
import openhall.people.Person;
import openhall.people.Someone;
import openhall.web.Forms;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An idea that somebody is still writing. It is nobody's business but theirs, so nothing of it stands in the record of
 * what happened.
 */
@Entity
public class IdeaDraft extends PanacheEntityBase {
    static final Duration KEPT = Duration.ofDays(14);

    /** More of one person's are not offered to go on with. */
    private static final int SHOWN = 5;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID draftKey;

    /** Whoever was signed in when an answer was saved; from then on it is theirs alone. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    public @Nullable String problem;
    public @Nullable String suggestion;
    public @Nullable String title;
    public @Nullable String callSlug;
    public @Nullable String themeSlug;
    public @Nullable String area;

    @Column(precision = 8, scale = 5)
    public @Nullable BigDecimal latitude;

    @Column(precision = 8, scale = 5)
    public @Nullable BigDecimal longitude;

    public @Nullable String name;
    public @Nullable String email;
    public @Nullable Boolean showName;
    public Instant createdAt;
    public Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaDraft() {}

    /** The first answer makes it; looking at a page does not. */
    static IdeaDraft begin(IdeaForm answers, @Nullable Person by, Instant at) {
        var draft = new IdeaDraft();
        draft.draftKey = UUID.randomUUID();
        draft.createdAt = at;
        draft.answer(answers, by, at);
        draft.persist();
        return draft;
    }

    /** One that was deleted: nothing of it is left but the address of its pages. */
    static IdeaDraft gone(UUID key) {
        var draft = new IdeaDraft();
        draft.draftKey = key;
        return draft;
    }

    /** Takes what the page asked for; what it did not ask for stays as it is. */
    void answer(IdeaForm answers, @Nullable Person by, Instant at) {
        problem = taken(answers.problem(), problem);
        suggestion = taken(answers.suggestion(), suggestion);
        title = taken(answers.title(), title);
        callSlug = taken(answers.call(), callSlug);
        themeSlug = taken(answers.theme(), themeSlug);
        area = taken(answers.area(), area);
        locate(answers.point());
        name = taken(answers.name(), name);
        email = taken(answers.email(), email);
        showName = answers.showName() == null ? showName : Boolean.valueOf(answers.isNamed());
        changedAt = at;
        become(by);
    }

    @Nullable
    Point point() {
        return Point.of(latitude, longitude);
    }

    /** Sent, or not wanted any more. */
    void forget() {
        delete();
    }

    boolean belongsTo(@Nullable UUID personId) {
        return person == null || person.id.equals(personId);
    }

    String at(Step step) {
        return path(step.slug());
    }

    public String path(String part) {
        return "/ideas/drafts/" + draftKey + "/" + part;
    }

    /** What its person knows it by. */
    public String label() {
        return title == null ? "An idea without a title" : title;
    }

    public Instant keptUntil() {
        return changedAt.plus(KEPT);
    }

    static @Nullable IdeaDraft byKey(UUID key) {
        return find("draftKey", key).firstResult();
    }

    static boolean isKept(UUID key) {
        return count("draftKey", key) > 0;
    }

    /** With its row held until the transaction ends, so that it is sent once. */
    static @Nullable IdeaDraft heldByKey(UUID key) {
        return find("draftKey", key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    static List<IdeaDraft> of(UUID personId) {
        return find("person.id = ?1 order by changedAt desc, id desc", personId)
                .range(0, SHOWN - 1)
                .list();
    }

    static long forgetOld(Instant at) {
        return delete("changedAt < ?1", at.minus(KEPT));
    }

    static void forgetOf(Someone gone) {
        delete("person.id = ?1 or lower(email) = ?2", gone.id(), gone.email());
        IdeaPicture.forgetOrphans();
    }

    private void locate(@Nullable String typed) {
        if (typed != null) {
            var point = Point.parse(typed);
            latitude = point == null ? null : point.latitude();
            longitude = point == null ? null : point.longitude();
        }
    }

    // Whoever is known needs no name and no address
    private void become(@Nullable Person by) {
        if (by != null) {
            person = by;
            name = null;
            email = null;
        }
    }

    private static @Nullable String taken(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        var text = Forms.text(sent);
        return text.isEmpty() ? null : text;
    }
}
