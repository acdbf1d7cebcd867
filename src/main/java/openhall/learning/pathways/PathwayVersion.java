package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.learning.pathways.files.PathwayText;
import openhall.people.Audience;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A pathway as it was published on a day; it never changes, so that what somebody completed can always be told. */
@Entity
public class PathwayVersion extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Pathway pathway;

    public int number;
    public String hash;
    public String title;
    public String summary;
    String[] audience;
    String plan;
    public Instant publishedAt;

    @Transient
    private @Nullable Plan readPlan;

    @SuppressWarnings("NullAway.Init")
    protected PathwayVersion() {}

    static PathwayVersion publish(Pathway pathway, int number, PathwayText text, String hash, Instant at) {
        var version = new PathwayVersion();
        version.pathway = pathway;
        version.number = number;
        version.hash = hash;
        version.title = text.title();
        version.summary = text.summary();
        version.audience = text.audience().stream().map(Enum::name).toArray(String[]::new);
        version.plan = text.plan().json();
        version.publishedAt = at;
        version.persist();
        return version;
    }

    Plan content() {
        var read = readPlan;
        if (read == null) {
            read = Plan.read(plan);
            readPlan = read;
        }
        return read;
    }

    public List<String> audienceWords() {
        return Arrays.stream(audience)
                .map(name -> Audience.valueOf(name).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Every version of a pathway, the first one first. */
    static List<PathwayVersion> of(UUID pathwayId) {
        return list("pathway.id = ?1 order by number", pathwayId);
    }
}
