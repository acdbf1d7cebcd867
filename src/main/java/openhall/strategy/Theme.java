package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.strategy.files.StrategyText;
import openhall.web.Forms;
import openhall.web.Option;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A part of the strategy, with its meaning in plain words; every goal belongs to one. */
@Entity
public class Theme extends PanacheEntityBase {
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

    /** The themes of the strategy as it is now, in its order. */
    public static List<Theme> current() {
        return list("retiredAt is null order by position, slug");
    }

    /** The theme of this name, if the strategy still has it. */
    public static @Nullable Theme currentBySlug(String slug) {
        return Forms.isKeepable(slug)
                ? find("slug = ?1 and retiredAt is null", slug).firstResult()
                : null;
    }

    /** The themes of the strategy as it is now, to choose from. */
    public static List<Option> options() {
        return current().stream()
                .map(theme -> Option.of(theme.slug, theme.title))
                .toList();
    }
}
