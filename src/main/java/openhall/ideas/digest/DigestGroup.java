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
import java.util.UUID;
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

    public String size() {
        return quotes.size() == 1 ? "1 idea" : quotes.size() + " ideas";
    }

    public String path() {
        return digest.path("groups/" + position);
    }

    /** With the quotes of ideas that everybody may still read, in one statement. */
    public static List<DigestGroup> of(Digest digest) {
        List<DigestGroup> groups = list(
                "select distinct g from DigestGroup g join fetch g.quotes q join fetch q.idea i"
                        + " where g.digest = ?1 and i.visibility = PUBLISHED order by g.position, q.position",
                digest);
        return groups;
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
