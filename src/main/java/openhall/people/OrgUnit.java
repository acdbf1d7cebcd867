package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.web.Forms;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A part of the council: the council itself, a directorate, a service or a team. */
@Entity
public class OrgUnit extends PanacheEntityBase {

    public enum Kind {
        COUNCIL("Council"),
        DIRECTORATE("Directorate"),
        SERVICE("Service"),
        TEAM("Team");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String name;

    /** By which a directory knows the unit through changes of its name. */
    public @Nullable String code;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit parent;

    public @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    public static OrgUnit open(Kind kind, String slug, String name, @Nullable OrgUnit parent) {
        var unit = new OrgUnit();
        unit.kind = kind;
        unit.slug = slug;
        unit.name = name;
        unit.parent = parent;
        unit.persist();
        UnitPlace.first(unit);
        return unit;
    }

    /** Whether the name changed. */
    public boolean rename(String to) {
        var changes = !name.equals(to);
        name = to;
        return changes;
    }

    void moveUnder(OrgUnit to, Instant at) {
        for (var above = to; above != null; above = above.parent) {
            if (above.id.equals(id)) {
                throw new CircleInTree();
            }
        }
        if (parent == null || !parent.id.equals(to.id)) {
            parent = to;
            UnitPlace.move(this, at);
        }
    }

    /** Whether anything changed; the council itself stays at the top, whatever the details say. */
    boolean become(UnitDetails to, Instant at) {
        var before = new UnitDetails(kind, name, code, parent);
        rename(to.name());
        code = to.code() == null ? code : to.code();
        var above = to.parent();
        if (parent != null && above != null) {
            kind = to.kind();
            moveUnder(above, at);
        }
        return !before.isSameAs(new UnitDetails(kind, name, code, parent));
    }

    void reopen() {
        closedAt = null;
    }

    /** Kept for what happened there; nobody is put there any more. */
    public void close(Instant at) {
        closedAt = at;
    }

    /** The council itself, which stays at the top and stays open. */
    public boolean isTop() {
        return kind == Kind.COUNCIL;
    }

    /**
     * Lets one transaction at a time change by hand the tree, or who sits where in it: two moves at once could make a
     * circle, and somebody could be put into a unit while it is closed.
     */
    public static void holdTree() {
        find("kind", Kind.COUNCIL).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** How many of the parts right below a unit are open. */
    static long openPartsOf(UUID unitId) {
        return count("parent.id = ?1 and closedAt is null", unitId);
    }

    public static @Nullable OrgUnit bySlug(String slug) {
        return Forms.isKeepable(slug) ? find("slug", slug).firstResult() : null;
    }

    /** The open unit with this slug or, if only one has it, with this name; capitals do not matter. */
    public static @Nullable OrgUnit openCalled(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (!Forms.isKeepable(wanted)) {
            return null;
        }
        List<OrgUnit> found = list("closedAt is null and (slug = ?1 or lower(name) = ?1)", wanted);
        for (var unit : found) {
            if (unit.slug.equals(wanted)) {
                return unit;
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The council itself; null before the first unit is made. */
    public static @Nullable OrgUnit council() {
        return find("kind", Kind.COUNCIL).firstResult();
    }

    public static List<OrgUnit> services() {
        return list("kind = ?1 order by name", Kind.SERVICE);
    }

    public static List<Option> serviceOptions() {
        return services().stream().map(unit -> Option.of(unit.slug, unit.name)).toList();
    }

    /** The service with this slug; null for any other part of the council. */
    public static @Nullable OrgUnit serviceBySlug(String slug) {
        return services().stream()
                .filter(unit -> unit.slug.equals(slug))
                .findFirst()
                .orElse(null);
    }

    public static List<OrgUnit> everyUnit() {
        return list("order by name");
    }
}
