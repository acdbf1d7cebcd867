package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.learning.media.Attachment;
import openhall.learning.versions.Movers;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something the council teaches its staff; what it holds today is its latest version. */
@Entity
public class Course extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;

    /** Whether another course says that it is this one in another language. */
    boolean translated;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CourseVersion latest;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    /**
     * Puts a changed course up as a new version, once; without a change, or with a mistake, the version before stays up.
     * Whoever is in the middle of that one moves on when the author says that the change is safe, else they stay on it.
     */
    public static void publish(Draft draft, @Nullable Person by, Instant at) {
        var course = locked(draft.slug());
        var before = course.latest;
        if (before != null && (before.hash.equals(draft.hash()) || !draft.canFollow(before))) {
            return;
        }
        draft.text().files().forEach(file -> Attachment.keep(course, file));
        var number = before == null ? 1 : before.number + 1;
        var version = CourseVersion.publish(course, number, draft.text(), draft.hash(), at);
        version.signedBy(by);
        course.latest = version;
        if (version.translationOf != null) {
            update("translated = true where slug = ?1", version.translationOf);
        }
        Activity.record(by, number == 1 ? "published" : "published a new version of", course.subject(), at);
        if (before != null && version.changeSafe) {
            Movers.get().everybody(new Way(before, version), at);
        }
    }

    /** Two nodes that start at the same time make one course, and one of them waits for the other. */
    private static Course locked(String slug) {
        getEntityManager()
                .createNativeQuery("insert into course (id, slug, translated)"
                        + " values (uuidv7(), ?1, exists (select 1 from course_version v where v.translation_of = ?1))"
                        + " on conflict (slug) do nothing")
                .setParameter(1, slug)
                .executeUpdate();
        var course = Course.<Course>find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        getEntityManager().refresh(course);
        return course;
    }

    /**
     * What it teaches now; no new version comes up before the transaction ends, so nobody begins a version from which
     * everybody has just been moved.
     */
    CourseVersion newest() {
        var newest = getSession()
                .createNativeQuery("select latest_id from course where id = :id for share", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
        return CourseVersion.<CourseVersion>findById(newest);
    }

    static boolean isPublished(String slug) {
        return count("from Course c where c.slug = ?1 and c.latest is not null", slug) > 0;
    }

    static boolean holds(String slug, String hash) {
        return count("from Course c where c.slug = ?1 and c.latest.hash = ?2", slug, hash) > 0;
    }

    /** What it teaches today. Only a course that is being made has no version yet, and no finder gives that one. */
    public CourseVersion version() {
        return Objects.requireNonNull(latest);
    }

    public String title() {
        return version().title;
    }

    public String summary() {
        return version().summary;
    }

    public String path() {
        return "/courses/" + slug;
    }

    public Subject subject() {
        return new Subject("course", slug, title(), path());
    }

    public static @Nullable Course bySlug(String slug) {
        return find("select c from Course c join fetch c.latest where c.slug = ?1", slug)
                .firstResult();
    }

    /** Which of the courses to complete before this version somebody has not completed in any round. */
    public static List<Course> missing(CourseVersion version, @Nullable UUID personId) {
        var required = version.requiresList();
        return required.isEmpty()
                ? List.of()
                : list(
                        "select c from Course c join fetch c.latest v where c.slug in ?1 and not exists (select e from"
                                + " Enrolment e where e.course = c and e.person.id = ?2 and e.completedAt is not null)"
                                + " order by v.title, c.slug",
                        required,
                        personId);
    }

    /** The same course in other languages: what this one translates, what translates it, and its fellow translations. */
    public List<Course> otherLanguages(@Nullable String original) {
        if (!translated && original == null) {
            return List.of();
        }
        return list(
                "select c from Course c join fetch c.latest v where c.slug <> ?1 and (c.slug = ?2 or v.translationOf = ?1"
                        + " or v.translationOf = ?2) order by v.language, c.slug",
                slug,
                original);
    }

    /** Every course that somebody has not begun, by title. */
    public static List<Course> notBegunBy(UUID personId) {
        return list(
                "select c from Course c join fetch c.latest v where not exists (select 1 from Enrolment e"
                        + " where e.course = c and e.person.id = ?1 and e.current) order by v.title, c.slug",
                personId);
    }

    /** What these courses are called; one that is not here is not in it. */
    public static Map<String, String> titles(Collection<String> slugs) {
        var titles = new HashMap<String, String>();
        if (!slugs.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select c.slug, v.title from Course c join c.latest v where c.slug in ?1", Object[].class)
                    .setParameter(1, slugs)
                    .getResultList()
                    .forEach(row -> titles.put((String) row[0], (String) row[1]));
        }
        return titles;
    }

    /** Every course, by title. */
    public static List<Course> published() {
        return list("select c from Course c join fetch c.latest v order by v.title, c.slug");
    }
}
