package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.strategy.files.StrategyText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A part of the strategy, with its meaning in plain words; every goal belongs to one. */
@Entity
class Theme extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public String definition;
    public int position;
    public @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    static void publish(List<StrategyText.Entry> entries, Instant at) {
        for (var i = 0; i < entries.size(); i++) {
            var theme = bySlug(entries.get(i).slug());
            if (theme == null) {
                theme = new Theme();
            }
            theme.take(entries.get(i), i);
            theme.persist();
        }
        var kept = entries.stream().map(StrategyText.Entry::slug).toList();
        Theme.<Theme>list("retiredAt is null").stream()
                .filter(theme -> !kept.contains(theme.slug))
                .forEach(theme -> theme.retire(at));
    }

    private void take(StrategyText.Entry entry, int place) {
        slug = entry.slug();
        title = entry.title();
        definition = entry.definition();
        position = place;
        retiredAt = null;
    }

    private void retire(Instant at) {
        retiredAt = at;
    }

    static @Nullable Theme bySlug(String slug) {
        return find("slug", slug).firstResult();
    }
}
