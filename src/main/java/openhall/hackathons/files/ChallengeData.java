package openhall.hackathons.files;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Challenge;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A data set that a challenge gives to its teams, with its licence and what it must not be used for. */
@Entity
public class ChallengeData extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Challenge challenge;

    public int position;
    public String name;
    public String title;
    public String licence;
    public String limits;
    public String mediaType;
    public byte[] bytes;
    public int size;
    public String sha256;
    public Instant keptAt;

    /** What is said of it where it is offered: the bytes stay in the database. */
    public record Listed(
            String name, String title, String licence, String limits, String mediaType, int size, String sha256) {
        /** In kB, rounded up. */
        public int kilobytes() {
            return (size + 999) / 1000;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected ChallengeData() {}

    /** Takes the files of a challenge; one that is named no longer is gone. Answers whether anything changed. */
    static boolean replace(Challenge challenge, List<DataFile> files, Instant at) {
        var before = byName(challenge);
        var verb = before.isEmpty() ? "added data to" : "revised the data of";
        var changed = false;
        for (var position = 0; position < files.size(); position++) {
            var file = files.get(position);
            var there = before.remove(file.name());
            changed |= (there == null ? begun(challenge, file) : there).keep(file, position, at);
        }
        before.values().forEach(data -> data.delete());
        if (changed || !before.isEmpty()) {
            Activity.record(null, verb, challenge.subject(), at);
        }
        return changed || !before.isEmpty();
    }

    private static ChallengeData begun(Challenge challenge, DataFile file) {
        var begun = new ChallengeData();
        begun.challenge = challenge;
        begun.name = file.name();
        begun.sha256 = "";
        return begun;
    }

    private boolean keep(DataFile file, int place, Instant at) {
        if (position == place && isSame(file)) {
            return false;
        }
        position = place;
        title = file.title();
        licence = file.licence();
        limits = file.limits();
        mediaType = file.mediaType();
        bytes = file.bytes();
        size = file.bytes().length;
        sha256 = file.sha256();
        keptAt = at;
        persist();
        return true;
    }

    private boolean isSame(DataFile file) {
        return sha256.equals(file.sha256())
                && title.equals(file.title())
                && licence.equals(file.licence())
                && limits.equals(file.limits());
    }

    private static Map<String, ChallengeData> byName(Challenge challenge) {
        var byName = new LinkedHashMap<String, ChallengeData>();
        List<ChallengeData> all = list("challenge = ?1 order by position, name", challenge);
        all.forEach(data -> byName.put(data.name, data));
        return byName;
    }

    /** In the order of the challenge's file. */
    public static List<Listed> of(Challenge challenge) {
        return getEntityManager()
                .createQuery(
                        "select new openhall.hackathons.files.ChallengeData$Listed(d.name, d.title, d.licence, d.limits,"
                                + " d.mediaType, d.size, d.sha256) from ChallengeData d where d.challenge = :challenge"
                                + " order by d.position, d.name",
                        Listed.class)
                .setParameter("challenge", challenge)
                .getResultList();
    }

    /** For everybody: what belongs to a challenge that is not published is not there. */
    static @Nullable ChallengeData published(String hackathon, String challenge, String name) {
        return find(
                        "from ChallengeData d join fetch d.challenge c join fetch c.hackathon h where h.slug = ?1"
                                + " and h.publishedAt is not null and c.slug = ?2 and c.state = ?3 and d.name = ?4",
                        hackathon,
                        challenge,
                        Challenge.State.PUBLISHED,
                        name)
                .firstResult();
    }
}
