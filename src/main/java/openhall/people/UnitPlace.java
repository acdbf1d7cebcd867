package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Under which part of the council another part stood, from when to when. */
@Entity
class UnitPlace extends PanacheEntityBase {
    /** Where a unit was first put counts from the beginning: nobody sat in it before. */
    private static final Instant BEGINNING = Instant.EPOCH;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit parent;

    public Instant since;
    public @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected UnitPlace() {}

    static void first(OrgUnit unit) {
        begin(unit, BEGINNING);
    }

    /** Ends the place before; never before it began: the clocks of two nodes may differ a little. */
    static void move(OrgUnit unit, Instant at) {
        update("until = case when since > ?1 then since else ?1 end where unit = ?2 and until is null", at, unit);
        begin(unit, at);
    }

    private static void begin(OrgUnit unit, Instant at) {
        if (unit.parent == null) {
            return;
        }
        var place = new UnitPlace();
        place.unit = unit;
        place.parent = Objects.requireNonNull(unit.parent);
        place.since = at;
        place.persist();
    }

    /** Which unit stood under which, just before a moment. */
    static Map<UUID, UUID> parentsBefore(Instant moment) {
        var parents = new HashMap<UUID, UUID>();
        UnitPlace.<UnitPlace>list("since < ?1 and (until is null or until >= ?1)", moment)
                .forEach(place -> parents.put(place.unit.id, place.parent.id));
        return parents;
    }
}
