package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.strategy.files.StrategyText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What should become better for the people of the place; goals contribute to it. */
@Entity
class Outcome extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public int position;
    public @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    static void publish(List<StrategyText.Entry> entries, Instant at) {
        for (var i = 0; i < entries.size(); i++) {
            var outcome = Outcome.<Outcome>find("slug", entries.get(i).slug()).firstResult();
            if (outcome == null) {
                outcome = new Outcome();
            }
            outcome.take(entries.get(i), i);
            outcome.persist();
        }
        var kept = entries.stream().map(StrategyText.Entry::slug).toList();
        Outcome.<Outcome>list("retiredAt is null").stream()
                .filter(outcome -> !kept.contains(outcome.slug))
                .forEach(outcome -> outcome.retire(at));
    }

    private void take(StrategyText.Entry entry, int place) {
        slug = entry.slug();
        title = entry.title();
        position = place;
        retiredAt = null;
    }

    private void retire(Instant at) {
        retiredAt = at;
    }

    static Set<Outcome> named(Collection<String> slugs) {
        return slugs.isEmpty() ? Set.of() : new HashSet<>(Outcome.<Outcome>list("slug in ?1", slugs));
    }
}
