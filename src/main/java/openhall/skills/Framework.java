package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A published set of skills with its version and licence, as its file in content/frameworks says. */
@Entity
class Framework extends PanacheEntityBase {
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

    static @Nullable Framework bySlug(String slug) {
        return find("from Framework f where f.slug = ?1", slug).firstResult();
    }

    static boolean holds(String slug, String contentHash) {
        return count("slug = ?1 and contentHash = ?2", slug, contentHash) > 0;
    }
}
