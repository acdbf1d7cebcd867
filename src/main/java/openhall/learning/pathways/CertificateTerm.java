package openhall.learning.pathways;

import static java.util.stream.Collectors.groupingBy;
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
import openhall.activity.Subject;
import openhall.learning.Json;
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

    private static final String KEEP = """
            insert into certificate_term (id, person_id, pathway_id, version_id, number, ref, earned_at, valid_from,
                   valid_until, window_year, via)
            select uuidv7(), n.person, n.pathway, n.version, n.number, n.ref, n.earned, n.starts, n.ends, n.year, n.via
              from jsonb_to_recordset(cast(:terms as jsonb))
                   as n (person uuid, pathway uuid, version uuid, number integer, ref text, earned timestamptz,
                         starts date, ends date, year integer, via text)""";

    /** The next term, once it is earned; it is not kept yet. Only while the person's progress is held. */
    static @Nullable CertificateTerm earned(
            PathwayProgress progress, Instant completedAt, @Nullable CertificateTerm last, Earning earning) {
        var before = last == null ? null : new Earning.Before(last.earnedAt, last.validUntil);
        var stretch = earning.after(completedAt, before);
        return stretch == null ? null : next(progress, last == null ? 1 : last.number + 1, stretch, earning.at());
    }

    private static CertificateTerm next(PathwayProgress progress, int number, Stretch stretch, Instant at) {
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
        return term;
    }

    /** A term as it stands in the statement that keeps it. */
    record Kept(
            UUID person,
            UUID pathway,
            UUID version,
            int number,
            String ref,
            String earned,
            String starts,
            @Nullable String ends,
            @Nullable Integer year,
            String via) {
        static Kept of(CertificateTerm term) {
            return new Kept(
                    term.person.id,
                    term.pathway.id,
                    term.version.id,
                    term.number,
                    term.ref,
                    term.earnedAt.toString(),
                    term.validFrom.toString(),
                    term.validUntil == null ? null : term.validUntil.toString(),
                    term.windowYear,
                    term.via);
        }
    }

    /** All of them in one statement, each told once for everybody who earned it in the same way. */
    static void keep(List<CertificateTerm> terms) {
        if (terms.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter(
                        "terms",
                        Json.write(Kept[].class, terms.stream().map(Kept::of).toArray(Kept[]::new)))
                .executeUpdate();
        terms.stream().collect(groupingBy(Told::of)).forEach((told, same) -> {
            var people = same.stream().map(term -> term.person).toList();
            Activity.recordEach(people, told.verb(), told.on(), told.at(), told.detail());
        });
    }

    private record Told(String verb, Subject on, Instant at, String detail) {
        static Told of(CertificateTerm term) {
            var verb = term.isFirst() ? "got the certificate of" : "renewed the certificate of";
            return new Told(verb, term.pathway.subject(), term.earnedAt, term.via);
        }
    }

    boolean isFirst() {
        return number == 1;
    }

    private String reason() {
        var done = (number == 1 ? "Completed on " : "Renewed on ") + Formats.date(earnedAt);
        var window = Objects.requireNonNull(version.content().certificate()).window();
        return windowYear == null || window == null ? done : done + ", counts for " + month(window) + " " + windowYear;
    }

    private static String month(String window) {
        return Month.valueOf(window).getDisplayName(TextStyle.FULL, Locale.UK);
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
