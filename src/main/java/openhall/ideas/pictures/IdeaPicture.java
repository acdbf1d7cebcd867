package openhall.ideas.pictures;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A picture that somebody sends with an idea. It belongs to the sending, so it is there while the idea is written and
 * after it is sent; a moderator who drops it says why, and only these words stay.
 */
@Entity
public class IdeaPicture extends PanacheEntityBase {
    public static final int MOST = 3;

    private static final String CARDS = """
            select new openhall.ideas.pictures.PictureCard(p.id, p.sending, p.alt, p.width, p.height, p.smallWidth,
                   p.smallHeight, p.addedAt, p.droppedWhy)
              from IdeaPicture p where p.sending = ?1
            """;

    private static final String ORPHANS = "sending not in (select i.sending from Idea i)"
            + " and sending not in (select d.draftKey from IdeaDraft d)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID sending;
    public String alt;
    public byte @Nullable [] large;
    public int width;
    public int height;
    public byte @Nullable [] small;
    public int smallWidth;
    public int smallHeight;
    public Instant addedAt;
    public @Nullable String droppedWhy;

    @SuppressWarnings("NullAway.Init")
    protected IdeaPicture() {}

    /** The caller holds the draft, so the count stays true. Of a draft nothing stands in the record of what happened. */
    static IdeaPicture add(UUID sending, Photo photo, String alt, Instant at) {
        PictureRefused.unless(countOf(sending) < MOST, "An idea can have 3 pictures. Remove one first.");
        var picture = new IdeaPicture();
        picture.sending = sending;
        picture.alt = alt;
        picture.addedAt = at;
        picture.show(photo);
        picture.persist();
        return picture;
    }

    /** The same from a file, for a sending that is about to begin. */
    public static void add(UUID sending, byte[] file, String alt, Instant at) {
        add(sending, Photo.read(file), alt, at);
    }

    /** Its author adds it to an idea that a moderator returned. The caller holds the idea, so the count stays true. */
    static IdeaPicture addTo(Idea idea, Photo photo, String alt, Instant at) {
        requireChanges(idea);
        var picture = add(idea.sending, photo, alt, at);
        idea.countPictures(countOf(idea.sending));
        Activity.record(idea.author, "added a picture to", idea.onRecord(), at);
        return picture;
    }

    void describe(String words) {
        alt = words;
    }

    /** Whoever sends the draft takes it out. */
    void remove() {
        delete();
    }

    /** Its author takes it out of an idea that a moderator returned. */
    void removeFrom(Idea idea, Instant at) {
        requireChanges(idea);
        delete();
        idea.countPictures(countOf(sending));
        Activity.record(idea.author, "removed a picture from", idea.onRecord(), at);
    }

    /** A moderator takes it out of an idea and says why; the author reads it. */
    void drop(Idea idea, String why, Person by, Instant at) {
        if (droppedWhy != null) {
            return;
        }
        large = null;
        small = null;
        droppedWhy = why;
        flush();
        idea.countPictures(countOf(sending), by);
        Activity.record(by, "removed a picture from", idea.onRecord(), at);
        PictureLetters.dropped(idea, this, at);
    }

    /** What was checked stays as it is, so its author changes pictures only when a moderator asks for changes. */
    private static void requireChanges(Idea idea) {
        // It was looked at before it was held, and may have moved on since
        getEntityManager().refresh(idea);
        PictureRefused.unless(
                idea.isReturned(), "Pictures can be changed only while a moderator waits for changes to this idea.");
    }

    boolean belongsTo(@Nullable UUID key) {
        return sending.equals(key);
    }

    byte[] bytes(boolean whole) {
        return Objects.requireNonNull(whole ? large : small);
    }

    static @Nullable IdeaPicture byId(UUID id) {
        return findById(id);
    }

    /** Those of one sending, first the one that came first, with those that a moderator dropped. */
    static List<PictureCard> allOf(UUID sending) {
        return getEntityManager()
                .createQuery(CARDS + " order by p.id", PictureCard.class)
                .setParameter(1, sending)
                .getResultList();
    }

    /** What a reader of the idea sees; an idea that has none is not asked about. */
    public static List<PictureCard> of(Idea idea) {
        return idea.pictureCount == 0
                ? List.of()
                : getEntityManager()
                        .createQuery(CARDS + " and p.droppedWhy is null order by p.id", PictureCard.class)
                        .setParameter(1, idea.sending)
                        .getResultList();
    }

    public static int countOf(UUID sending) {
        return Math.toIntExact(count("sending = ?1 and droppedWhy is null", sending));
    }

    /** A draft or an idea that is deleted leaves its pictures behind; they go with this. */
    public static long forgetOrphans() {
        return delete(ORPHANS);
    }

    /** An idea whose words are taken out keeps no picture either. */
    public static void forgetWordless(String gone) {
        delete("sending in (select i.sending from Idea i where i.problem = ?1)", gone);
    }

    private void show(Photo photo) {
        large = photo.large().jpeg();
        width = photo.large().width();
        height = photo.large().height();
        small = photo.small().jpeg();
        smallWidth = photo.small().width();
        smallHeight = photo.small().height();
    }
}
