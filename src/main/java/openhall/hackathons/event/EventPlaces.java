package openhall.hackathons.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** How many places a hackathon has, how many are taken, and how many people wait; held by whoever changes a place. */
@Entity
public class EventPlaces extends PanacheEntityBase {
    public static final int MOST = 10_000;

    @Id
    public UUID hackathonId;

    /** Null where everybody can come. */
    public @Nullable Integer capacity;

    public int placed;
    public int waiting;

    /** How many have ever asked: the last number that was given out. */
    public int asked;

    @SuppressWarnings("NullAway.Init")
    protected EventPlaces() {}

    /**
     * Waits for whoever is changing places, then sees the row as they left it. The hackathon itself is held first, as
     * everywhere, but only against its deletion.
     */
    static EventPlaces held(Hackathon hackathon) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("select 1 from hackathon h where h.id = ?1 for key share")
                .setParameter(1, hackathon.id)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery("insert into event_places (hackathon_id, placed, waiting, asked)"
                        + " values (?1, 0, 0, 0) on conflict do nothing")
                .setParameter(1, hackathon.id)
                .executeUpdate();
        EventPlaces places = findById(hackathon.id);
        getEntityManager().refresh(places, LockModeType.PESSIMISTIC_WRITE);
        return places;
    }

    /** To look at; none is there before somebody asked for a place at a hackathon without a plan of them. */
    public static EventPlaces of(Hackathon hackathon) {
        EventPlaces kept = findById(hackathon.id);
        return kept == null ? none(hackathon) : kept;
    }

    private static EventPlaces none(Hackathon hackathon) {
        var none = new EventPlaces();
        none.hackathonId = hackathon.id;
        return none;
    }

    public boolean hasFree() {
        return capacity == null || placed < capacity;
    }

    /** How many of those who wait can have a place now. */
    int free() {
        return capacity == null ? waiting : Math.min(capacity - placed, waiting);
    }

    int nextNumber() {
        return ++asked;
    }

    void took(boolean place) {
        if (place) {
            placed++;
        } else {
            waiting++;
        }
    }

    void gave(boolean place) {
        if (place) {
            placed--;
        } else {
            waiting--;
        }
    }

    void movedUp() {
        waiting--;
        placed++;
    }

    void limit(@Nullable Integer to) {
        capacity = to;
    }

    /** The number of places as it stands beside another number in a list of changes. */
    public static Map<String, String> said(@Nullable Integer capacity) {
        return Map.of("Places", capacity == null ? "No limit" : capacity.toString());
    }

    /** "12 of 40 places are taken, and 3 people wait." */
    public String words() {
        var taken = capacity == null
                ? placed + (placed == 1 ? " person has a place" : " people have a place")
                : placed + " of " + capacity + (capacity == 1 ? " place is taken" : " places are taken");
        if (waiting == 0) {
            return taken + ".";
        }
        return taken + ", and " + waiting + (waiting == 1 ? " person waits." : " people wait.");
    }
}
