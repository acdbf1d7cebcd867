package openhall.learning.pathways;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import openhall.activity.Activity;
import openhall.learning.certificates.CertificateRef;
import openhall.learning.pathways.Validity.Stretch;
import openhall.people.Person;
import openhall.web.Formats;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** From when to when somebody's certificate of a pathway holds. Never changed: a renewal is the next term. */
@Entity
public class CertificateTerm extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Pathway pathway;

    @ManyToOne(fetch = FetchType.LAZY)
    public PathwayVersion version;

    public int number;
    public String ref;
    public Instant earnedAt;
    public LocalDate validFrom;

    /** The last day; without one it holds for ever. */
    public @Nullable LocalDate validUntil;

    public @Nullable Integer windowYear;
    public String via;

    @SuppressWarnings("NullAway.Init")
    protected CertificateTerm() {}

    /** Gives the next term once it is earned. Only while the person's progress is held. */
    static void giveIfEarned(PathwayProgress progress, @Nullable CertificateTerm last, Finished finished, Instant at) {
        var completedAt = progress.completedAt;
        if (completedAt == null) {
            return;
        }
        var plan = progress.pathway.version().content();
        var before = last == null ? null : new Earning.Before(last.earnedAt, last.validUntil);
        var stretch = new Earning(plan, finished, at).after(completedAt, before);
        if (stretch != null) {
            give(progress, last == null ? 1 : last.number + 1, stretch, at);
        }
    }

    private static void give(PathwayProgress progress, int number, Stretch stretch, Instant at) {
        var term = new CertificateTerm();
        term.person = progress.person;
        term.pathway = progress.pathway;
        term.version = progress.pathway.version();
        term.number = number;
        term.ref = CertificateRef.fresh();
        term.earnedAt = at;
        term.validFrom = stretch.from();
        term.validUntil = stretch.until();
        term.windowYear = stretch.windowYear();
        term.via = term.reason();
        term.persist();
        term.note(progress);
    }

    private String reason() {
        var done = (number == 1 ? "Completed on " : "Renewed on ") + Formats.date(earnedAt);
        var window = Objects.requireNonNull(version.content().certificate()).window();
        return windowYear == null || window == null ? done : done + ", counts for " + month(window) + " " + windowYear;
    }

    private static String month(String window) {
        return Month.valueOf(window).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private void note(PathwayProgress progress) {
        if (number > 1) {
            PathwayEvent.record(progress, version, PathwayEvent.Kind.RENEWED, earnedAt, via);
        }
        var verb = number == 1 ? "got the certificate of" : "renewed the certificate of";
        Activity.record(person, verb, pathway.subject(), earnedAt, via);
    }

    /** What was certified, in the words of that day. */
    public String title() {
        return Objects.requireNonNull(version.content().certificate()).title();
    }

    public String path() {
        return "/certificates/" + ref;
    }

    /** Whose, and of what. */
    record Key(UUID person, UUID pathway) {}

    /** The newest term of each of these people on each pathway. */
    static Map<Key, CertificateTerm> lastOf(Collection<UUID> people) {
        return CertificateTerm.<CertificateTerm>list(
                        "select t from CertificateTerm t where t.person.id in ?1 and t.number = (select max(x.number)"
                                + " from CertificateTerm x where x.person = t.person and x.pathway = t.pathway)",
                        people)
                .stream()
                .collect(toMap(term -> new Key(term.person.id, term.pathway.id), Function.identity()));
    }

    /** All that somebody was given, by pathway, the newest first. */
    static List<CertificateTerm> of(UUID personId) {
        return list(
                "select t from CertificateTerm t join fetch t.pathway p join fetch p.latest v join fetch t.version"
                        + " where t.person.id = ?1 order by v.title, p.slug, t.number desc",
                personId);
    }

    /** What one person was given on one pathway, the newest first. */
    static List<CertificateTerm> of(UUID personId, UUID pathwayId) {
        return list(
                "select t from CertificateTerm t join fetch t.pathway p join fetch p.latest join fetch t.version"
                        + " where t.person.id = ?1 and p.id = ?2 order by t.number desc",
                personId,
                pathwayId);
    }

    public static @Nullable CertificateTerm byRef(String ref) {
        return find(
                        "select t from CertificateTerm t join fetch t.person join fetch t.pathway p join fetch p.latest"
                                + " join fetch t.version where t.ref = ?1",
                        ref)
                .firstResult();
    }

    /** Newest terms of people on the staff that end in these days, first and last included. */
    static List<CertificateTerm> ending(UUID pathwayId, LocalDate from, LocalDate to) {
        return list(
                "select t from CertificateTerm t join fetch t.person p where t.pathway.id = ?1"
                        + " and t.validUntil between ?2 and ?3 and p.leftAt is null and p.erasedAt is null"
                        + " and not exists (select 1 from CertificateTerm x where x.person = p"
                        + " and x.pathway = t.pathway and x.number > t.number) order by t.validUntil, t.id",
                pathwayId,
                from,
                to);
    }
}
