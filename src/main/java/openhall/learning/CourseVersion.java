package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import openhall.learning.files.CourseText;
import openhall.learning.files.CourseText.SourceText;
import openhall.learning.outline.Outline;
import openhall.people.Audience;
import openhall.people.Person;
import openhall.skills.Level;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A course as it was published on a day; it never changes, so that a learner finishes what they began. */
@Entity
public class CourseVersion extends PanacheEntityBase {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ur", "yi");
    private static final Set<String> SCRIPTS_TO_LEFT = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    public int number;
    public String hash;
    public String title;
    public String summary;

    @Enumerated(EnumType.STRING)
    public Level level;

    String[] audience;
    String[] outcomes;
    String[] goals;
    public String licence;
    public LocalDate reviewBy;
    String sources;

    /** Tag of the language it is written in (BCP 47), such as cy, pt-BR or zh-Hant. */
    public String language;

    /** Slug of the course that this one translates. */
    public @Nullable String translationOf;

    String[] requires;

    /** What is new against the version before, in the author's words. */
    public @Nullable String changeNote;

    /** Whether somebody in the middle of the version before can go on with this one. */
    public boolean changeSafe;

    public int minutes;
    public int modulesTotal;
    public int stepsTotal;
    public Instant publishedAt;

    /** Null when the service published it by itself, as it found the files at start. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person publishedBy;

    @Transient
    private @Nullable List<SourceText> readSources;

    @SuppressWarnings("NullAway.Init")
    protected CourseVersion() {}

    static CourseVersion publish(Course course, int number, CourseText text, String hash, Instant at) {
        var version = new CourseVersion();
        version.course = course;
        version.number = number;
        version.hash = hash;
        version.publishedAt = at;
        version.describe(text);
        version.persist();
        var position = 0;
        for (var module : text.modules()) {
            CourseModule.publish(version, ++position, module);
        }
        text.skills().forEach(skill -> CourseSkill.publish(version, skill));
        return version;
    }

    void signedBy(@Nullable Person author) {
        publishedBy = author;
    }

    private void describe(CourseText text) {
        title = text.title();
        summary = text.summary();
        level = text.level();
        audience = text.audience().stream().map(Enum::name).toArray(String[]::new);
        outcomes = text.outcomes().toArray(String[]::new);
        goals = text.goals().slugs().toArray(String[]::new);
        language = text.nature().language();
        translationOf = text.nature().translationOf();
        requires = text.nature().requires().toArray(String[]::new);
        var change = text.change();
        changeNote = change == null ? null : change.note();
        changeSafe = change != null && change.safe();
        licence = text.licence();
        reviewBy = text.reviewBy();
        sources = Json.write(SourceText[].class, text.sources().toArray(SourceText[]::new));
        minutes = text.minutes();
        modulesTotal = text.modules().size();
        stepsTotal = text.stepsTotal();
    }

    public boolean isFor(Audience someone) {
        return List.of(audience).contains(someone.name());
    }

    public List<String> audienceWords() {
        return List.of(audience).stream()
                .map(name -> Audience.valueOf(name).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Slugs of the courses to complete before this one. */
    public List<String> requiresList() {
        return List.of(requires);
    }

    /** As HTML wants it: rtl for what is written from right to left, which a script says more surely than a language. */
    public String direction() {
        var locale = Locale.forLanguageTag(language);
        var script = locale.getScript();
        var toLeft = script.isEmpty() ? RIGHT_TO_LEFT.contains(locale.getLanguage()) : SCRIPTS_TO_LEFT.contains(script);
        return toLeft ? "rtl" : "ltr";
    }

    /** The language's own name for itself. */
    public String languageName() {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }

    public List<String> outcomeList() {
        return List.of(outcomes);
    }

    List<String> goalList() {
        return List.of(goals);
    }

    /** All it holds, kept in memory. */
    public Outline outline() {
        return Outlines.of(this);
    }

    public static @Nullable CourseVersion byId(UUID id) {
        return findById(id);
    }

    /** The versions of a course, the newest first; none when there is no such course. */
    public static List<CourseVersion> editions(String slug) {
        return list("select v from CourseVersion v where v.course.slug = ?1 order by v.number desc", slug);
    }

    public static List<CourseVersion> begunByAnybody() {
        return list("select v from CourseVersion v where exists (select 1 from Enrolment e where e.version = v)");
    }

    public List<SourceText> sourceList() {
        var read = readSources;
        if (read == null) {
            read = List.of(Json.read(SourceText[].class, sources));
            readSources = read;
        }
        return read;
    }

    /** All versions of a course with whoever published them, the newest first. */
    public static List<CourseVersion> of(String slug) {
        return list(
                "select v from CourseVersion v join fetch v.course c left join fetch v.publishedBy where c.slug = ?1"
                        + " order by v.number desc",
                slug);
    }
}
