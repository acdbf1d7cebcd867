package openhall.strategy.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A word that people use without saying what they mean, explained: what it is, what it is not, an example here. */
@Entity
public class Term extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String name;
    public String[] also;
    public String whatItIs;
    public String whatItIsNot;
    public String example;
    public String body;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    public static void publish(List<TermText> texts) {
        for (var text : texts) {
            var term = bySlug(text.slug());
            if (term == null) {
                term = new Term();
            }
            term.take(text);
            term.persist();
        }
        var kept = texts.stream().map(TermText::slug).toList();
        all().stream().filter(term -> !kept.contains(term.slug)).forEach(term -> term.delete());
    }

    private void take(TermText text) {
        slug = text.slug();
        name = text.name();
        also = text.also().toArray(String[]::new);
        whatItIs = text.whatItIs();
        whatItIsNot = text.whatItIsNot();
        example = text.example();
        body = text.body();
    }

    public List<String> alsoCalled() {
        return List.of(also);
    }

    static @Nullable Term bySlug(String slug) {
        return find("slug", slug).firstResult();
    }

    static List<Term> all() {
        return list("order by lower(name)");
    }
}
