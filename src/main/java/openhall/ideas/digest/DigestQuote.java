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
import org.hibernate.annotations.UuidGenerator;

/** What one idea of a group says, word for word: the evidence for the group. */
@Entity
public class DigestQuote extends PanacheEntityBase {
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
