package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The author of a merged idea says that it is not the same; answered in words, or by taking it out again. */
@Entity
public class MergeObjection extends PanacheEntityBase {
    private static final int SIZE = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Merger merger;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person madeBy;

    public String words;
    public Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person answeredBy;

    public @Nullable String answer;
    public @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected MergeObjection() {}

    /** The idea's row is held, so two posts of one form come one after the other. */
    public static MergeObjection make(Merger merger, String words, Person by, Instant at) {
        MergerRefused.unless(!merger.isUndone(), "This merger was undone, so there is nothing to object to.");
        MergerRefused.unless(to(merger) == null, "You have objected already. We will answer you.");
        MergerRefused.unless(
                merger.takesObjectionAt(at), "The time to object to this is over. You can send the idea again.");
        var objection = new MergeObjection();
        objection.merger = merger;
        objection.madeBy = by;
        objection.words = words;
        objection.madeAt = at;
        objection.persist();
        Activity.record(by, "objected to the merger of", merger.idea.onRecord(), at);
        return objection;
    }

    /** Answered by somebody else than who merged the ideas. */
    void answer(String text, Person by, Instant at) {
        MergerRefused.unless(isOpen(), "This objection is answered already.");
        MergerRefused.unless(!merger.isBy(by), "You merged these ideas, so someone else has to answer.");
        MergerRefused.unless(!merger.idea.isBy(by), "You sent this idea, so someone else has to do this.");
        close(text, by, at);
        Activity.record(by, "answered the objection to the merger of", merger.idea.onRecord(), at);
        MergerLetters.answered(this, text, at);
    }

    /** Taking the idea out again is the answer; its letter tells the author. */
    static void settle(Merger undone, String words, @Nullable Person by, Instant at) {
        var open = to(undone);
        if (open != null && open.isOpen()) {
            open.close(words, by, at);
        }
    }

    private void close(String text, @Nullable Person by, Instant at) {
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    static @Nullable MergeObjection to(Merger merger) {
        return find("merger", merger).firstResult();
    }

    /** The one about the merger that stands, if there is one. */
    static @Nullable MergeObjection about(Idea idea) {
        return find("from MergeObjection o join fetch o.merger m where m.idea = ?1 and m.undoneAt is null", idea)
                .firstResult();
    }

    /** The oldest first, with the ideas they are about, as far as everyone can read those now. */
    static KeyPage<MergeObjection> open(@Nullable Cursor after) {
        List<MergeObjection> rows = MergeObjection.<MergeObjection>find(
                        "from MergeObjection o join fetch o.merger m join fetch m.idea i join fetch m.target"
                                + " where o.answeredAt is null and i.visibility = ?3"
                                + " and (o.madeAt > ?1 or (o.madeAt = ?1 and o.id > ?2)) order by o.madeAt, o.id",
                        after == null ? Instant.EPOCH : after.at(),
                        after == null ? new UUID(0, 0) : after.id(),
                        Visibility.PUBLISHED)
                .range(0, SIZE)
                .list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.madeAt, row.id));
    }

    /** The words of somebody who is erased; that there was an objection stays. */
    static void forgetWordsOf(UUID personId) {
        update("words = ?1 where madeBy.id = ?2", "Removed", personId);
    }
}
