package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changed of the council's settings: one row, in which null means as in the settings. What is
 * typed as it stands in the settings stays theirs, so that it goes with them when they change.
 */
@Entity
class CouncilProfile extends PanacheEntityBase {
    private static final String ONLY = "council";

    @Id
    public String id;

    public long version;
    public @Nullable String name;
    public @Nullable String brand;
    public @Nullable String brandDark;
    public @Nullable String areas;
    public @Nullable String email;
    public @Nullable String phone;
    public @Nullable String address;
    public @Nullable String hours;
    public @Nullable String complaints;
    public @Nullable String dataProtection;
    public @Nullable String accessibility;
    public @Nullable String security;

    /** Read with the row, which is read only when something changed. */
    @ManyToOne(fetch = FetchType.EAGER)
    public @Nullable CouncilLogo logo;

    public @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CouncilProfile() {}

    static CouncilProfile only() {
        return find("id", ONLY).singleResult();
    }

    /** With the row held until the transaction ends, so that two administrators do not write at once. */
    static CouncilProfile held() {
        return find("id", ONLY).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** The number of the last change: cheap to ask for, again and again. */
    static long latest() {
        return getEntityManager()
                .createQuery("select p.version from CouncilProfile p where p.id = :id", Long.class)
                .setParameter("id", ONLY)
                .getSingleResult();
    }

    /** Everything but the logo is to be as it is there. */
    void change(CouncilFacts to, CouncilFacts settings, Instant at) {
        name = unless(settings.name(), to.name());
        brand = unless(settings.colours().brand().hex(), to.colours().brand().hex());
        brandDark = unless(settings.colours().dark().hex(), to.colours().dark().hex());
        areas = unless(lines(settings.areas()), lines(to.areas()));
        changeContact(to.contact(), settings.contact());
        touch(at);
    }

    private void changeContact(CouncilContact to, CouncilContact settings) {
        email = unless(settings.email(), to.email());
        phone = unless(settings.phone(), to.phone());
        address = unless(settings.address(), to.address());
        hours = unless(settings.hours(), to.hours());
        complaints = unless(settings.complaints(), to.complaints());
        dataProtection = unless(settings.dataProtection(), to.dataProtection());
        accessibility = unless(settings.accessibility(), to.accessibility());
        security = unless(settings.security(), to.security());
    }

    /** Puts this logo on and throws the one before away; whether anything changed. */
    boolean wear(CouncilLogo fresh, Instant at) {
        var worn = logo;
        if (worn != null && worn.hash.equals(fresh.hash)) {
            return describe(fresh.alt, at);
        }
        fresh.persist();
        logo = fresh;
        if (worn != null) {
            worn.throwAway();
        }
        touch(at);
        return true;
    }

    /** Other words for the logo that is worn; whether anything changed. */
    boolean describe(String words, Instant at) {
        var worn = logo;
        if (worn == null || !worn.describe(words)) {
            return false;
        }
        touch(at);
        return true;
    }

    boolean takeOff(Instant at) {
        var worn = logo;
        if (worn == null) {
            return false;
        }
        logo = null;
        worn.throwAway();
        touch(at);
        return true;
    }

    CouncilFacts over(CouncilFacts settings) {
        var colours = settings.colours();
        var worn = logo;
        return new CouncilFacts(
                version,
                or(name, settings.name()),
                CouncilColours.of(
                        or(brand, colours.brand().hex()),
                        or(brandDark, colours.dark().hex())),
                areas == null
                        ? settings.areas()
                        : areas.lines().map(CouncilArea::of).toList(),
                contactOver(settings.contact()),
                worn == null ? null : worn.shown());
    }

    private CouncilContact contactOver(CouncilContact settings) {
        return new CouncilContact(
                or(email, settings.email()),
                or(phone, settings.phone()),
                or(address, settings.address()),
                or(hours, settings.hours()),
                or(complaints, settings.complaints()),
                or(dataProtection, settings.dataProtection()),
                or(accessibility, settings.accessibility()),
                or(security, settings.security()));
    }

    private void touch(Instant at) {
        version++;
        changedAt = at;
    }

    private static String lines(List<CouncilArea> areas) {
        return areas.stream().map(CouncilArea::name).collect(Collectors.joining("\n"));
    }

    private static @Nullable String unless(String setting, String typed) {
        return typed.equals(setting) ? null : typed;
    }

    private static String or(@Nullable String changed, String setting) {
        return changed == null ? setting : changed;
    }
}
