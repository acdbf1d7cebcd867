package openhall.ideas.digest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;

/** What one idea of a group says, word for word: the evidence for the group. */
@Entity
public class DigestQuote extends PanacheEntityBase {
    static final int SIZE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public DigestGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public int position;
    public String quote;

    @SuppressWarnings("NullAway.Init")
    protected DigestQuote() {}

    /** Of ideas that everybody may still read, in their order; what was left out only until the digest is published. */
    static KeyPage<DigestQuote> of(Digest digest, QuoteKey after) {
        List<DigestQuote> rows = find(
                        "from DigestQuote q join fetch q.group g join fetch q.idea i where g.digest = ?1"
                                + " and (?2 = false or g.kept = true) and i.visibility = PUBLISHED"
                                + " and (g.position > ?3 or (g.position = ?3 and q.position > ?4))"
                                + " order by g.position, q.position",
                        digest,
                        digest.isPublished(),
                        after.group(),
                        after.quote())
                .range(0, SIZE)
                .list();
        if (rows.size() <= SIZE) {
            return new KeyPage<>(rows, null);
        }
        return new KeyPage<>(
                rows.subList(0, SIZE), QuoteKey.of(rows.get(SIZE - 1)).toString());
    }

    static DigestQuote of(DigestGroup group, PublishedWords from, List<String> words) {
        var quote = new DigestQuote();
        quote.group = group;
        quote.idea = from.idea();
        quote.position = group.quotes.size() + 1;
        quote.quote = Quotation.about(words, from.problem() + "\n" + from.suggestion());
        return quote;
    }

    /** Quotes go with the words they were taken from; nobody could read them since the idea was taken out. */
    public static void drop(String gone, Set<Visibility> unread) {
        delete("idea.id in (select i.id from Idea i where i.problem = ?1 and i.visibility in ?2)", gone, unread);
    }
}
