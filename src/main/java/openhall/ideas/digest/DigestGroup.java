package openhall.ideas.digest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** Ideas of a digest that share telling words, with the name and the note that a person gives them. */
@Entity
public class DigestGroup extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Digest digest;

    public int position;

    /** What its ideas share, as the program found it. */
    public String words;

    public String title;
    public String note = "";
    public boolean kept = true;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL)
    @OrderBy("position")
    public List<DigestQuote> quotes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DigestGroup() {}

    static void keepAll(Digest digest, List<PublishedWords> ideas) {
        var found = Groups.of(ideas.stream().map(PublishedWords::all).toList());
        for (var i = 0; i < found.size(); i++) {
            keep(digest, i + 1, found.get(i), ideas);
        }
    }

    private static void keep(Digest digest, int position, Groups.Group found, List<PublishedWords> ideas) {
        var group = new DigestGroup();
        group.digest = digest;
        group.position = position;
        group.words = String.join(", ", found.words());
        group.title = "Group " + position;
        group.persist();
        found.texts().forEach(text -> group.quotes.add(DigestQuote.of(group, ideas.get(text), found.words())));
    }

    public void name(String called, String said, boolean keeps, Person by, Instant at) {
        digest.requireDraft();
        title = called;
        note = said;
        kept = keeps;
        Activity.record(by, "edited", digest.subject(), at);
    }

    public String path() {
        return digest.path("groups/" + position);
    }

    /** All of a digest, in their order. */
    public static List<DigestGroup> of(Digest digest) {
        return list("digest = ?1 order by position", digest);
    }

    /** How many ideas of each that everybody may still read, however many of them are on a page. */
    static Map<UUID, Long> sizes(Digest digest) {
        return getEntityManager()
                .createQuery(
                        "select g.id, count(q.id) from DigestGroup g join g.quotes q join q.idea i"
                                + " where g.digest = :digest and i.visibility = PUBLISHED group by g.id",
                        Object[].class)
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    static DigestGroup at(Digest digest, int position) {
        DigestGroup group = find(
                        "from DigestGroup g join fetch g.digest where g.digest = ?1 and g.position = ?2",
                        digest,
                        position)
                .firstResult();
        if (group == null) {
            throw new NotFoundException();
        }
        return group;
    }

    static long keptOf(Digest digest) {
        return count("digest = ?1 and kept = true", digest);
    }
}
