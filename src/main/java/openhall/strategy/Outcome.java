package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.strategy.files.StrategyText;
import openhall.web.Forms;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What should become better for the people of the place; goals contribute to it. */
@Entity
public class Outcome extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;

    /** What would show that it became better, in words; with the number it starts from, its day and its source, or none. */
    public @Nullable String indicator;

    public @Nullable String baseline;
    public @Nullable LocalDate baselineOn;
    public @Nullable String source;
    public @Nullable String url;
    public int position;
    public @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    static void publish(List<StrategyText.OutcomeText> entries, Instant at) {
        for (var i = 0; i < entries.size(); i++) {
            var outcome = Outcome.<Outcome>find("slug", entries.get(i).slug()).firstResult();
            if (outcome == null) {
                outcome = new Outcome();
            }
            outcome.take(entries.get(i), i);
            outcome.persist();
        }
        var kept = entries.stream().map(StrategyText.OutcomeText::slug).toList();
        Outcome.<Outcome>list("retiredAt is null").stream()
                .filter(outcome -> !kept.contains(outcome.slug))
                .forEach(outcome -> outcome.retire(at));
    }

    private void take(StrategyText.OutcomeText text, int place) {
        slug = text.slug();
        title = text.title();
        takeIndicator(text.indicator());
        position = place;
        retiredAt = null;
    }

    private void takeIndicator(StrategyText.@Nullable Indicator text) {
        indicator = text == null ? null : text.title();
        baseline = text == null ? null : text.baseline();
        baselineOn = text == null ? null : text.asOf();
        source = text == null ? null : text.source();
        url = text == null ? null : text.url();
    }

    public String path() {
        return "/strategy/outcomes/" + slug;
    }

    /** The outcome of this name that the council wants now. */
    public static @Nullable Outcome bySlug(String slug) {
        return Forms.isKeepable(slug)
                ? find("slug = ?1 and retiredAt is null", slug).firstResult()
                : null;
    }

    private void retire(Instant at) {
        retiredAt = at;
    }

    static Set<Outcome> named(Collection<String> slugs) {
        return slugs.isEmpty() ? Set.of() : new HashSet<>(Outcome.<Outcome>list("slug in ?1", slugs));
    }
}
