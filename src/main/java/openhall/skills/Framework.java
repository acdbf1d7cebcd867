package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A published set of skills with its version and licence: ours from content/frameworks, or from a file of others. */
@Entity
public class Framework extends PanacheEntityBase {
    /** The hash of no file. */
    private static final String GONE = "gone";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public String version;
    public String summary;
    public String licence;
    public @Nullable String source;
    public String contentHash;
    public Instant loadedAt;

    /** Whether people here are asked about its skills; a framework that was brought in to be read does not count. */
    public boolean counted = true;

    /** What its licence asks us to show beside it. */
    public @Nullable String attribution;

    @SuppressWarnings("NullAway.Init")
    protected Framework() {}

    /** Brings the stored framework in line with its file; safe to repeat. */
    static Framework publish(FrameworkFile file, String contentHash, Instant at) {
        var found = bySlug(file.slug());
        var framework = found == null ? new Framework() : found;
        framework.describe(file, contentHash, at);
        framework.persist();
        Skill.publishAll(framework, file.skills(), at);
        SkillTarget.aimGroups(framework, file.groups(), at);
        return framework;
    }

    /** Brings the stored framework in line with a file that others publish; safe to repeat. What is gone is retired. */
    public static Framework bring(ImportedFramework imported, Person by, Instant at) {
        var found = bySlug(imported.file().slug());
        var framework = found == null ? new Framework() : found;
        framework.describe(imported.file(), imported.contentHash(), at);
        framework.counted = false;
        framework.attribution = imported.attribution();
        framework.persist();
        Skill.bringAll(framework, imported, at);
        Activity.record(by, "imported", framework.subject(), at, "version " + framework.version);
        return framework;
    }

    /** Until the transaction ends nobody else brings a framework in, so that what was looked at is what is applied. */
    public static void holdImports() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock("
                        + "hashtextextended('skills/imports', 0))) locked")
                .getSingleResult();
    }

    /** Those of ours whose files are gone: their skills are retired, and the same files may come back later. */
    static List<Skill> retireAllBut(Collection<String> slugs, Instant at) {
        var retired = new ArrayList<Skill>();
        for (Framework framework : Framework.<Framework>list("from Framework f where f.counted = true")) {
            if (!slugs.contains(framework.slug) && !framework.contentHash.equals(GONE)) {
                retired.addAll(framework.retire(at));
            }
        }
        return retired;
    }

    private List<Skill> retire(Instant at) {
        contentHash = GONE;
        Activity.record(null, "retired", subject(), at);
        return Skill.retireAll(this, at);
    }

    private void describe(FrameworkFile file, String hash, Instant at) {
        slug = file.slug();
        title = file.title();
        version = file.version();
        summary = file.summary();
        licence = file.licence();
        source = file.source();
        contentHash = hash;
        loadedAt = at;
    }

    public String path() {
        return "/skills/frameworks/" + slug;
    }

    private Subject subject() {
        return new Subject("framework", slug, title, path());
    }

    /** Ours that are in use first, then those of others. */
    public static List<Framework> everyOne() {
        return list("from Framework f where f.contentHash <> ?1 order by f.counted desc, f.title, f.slug", GONE);
    }

    public static @Nullable Framework bySlug(String slug) {
        return find("from Framework f where f.slug = ?1", slug).firstResult();
    }

    static boolean holds(String slug, String contentHash) {
        return count("slug = ?1 and contentHash = ?2", slug, contentHash) > 0;
    }
}
