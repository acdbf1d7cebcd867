package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.strategy.files.StrategyText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A number about the council, with where it comes from, the day it was true and the post that keeps it. */
@Entity
class Figure extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String title;
    public String shown;
    public LocalDate asOf;
    public String source;
    public @Nullable String url;
    public String owner;
    public @Nullable String note;
    public int position;

    @SuppressWarnings("NullAway.Init")
    protected Figure() {}

    static void publish(List<StrategyText.FigureText> texts) {
        for (var i = 0; i < texts.size(); i++) {
            var figure = Figure.<Figure>find("slug", texts.get(i).slug()).firstResult();
            if (figure == null) {
                figure = new Figure();
            }
            figure.take(texts.get(i), i);
            figure.persist();
        }
        var kept = texts.stream().map(StrategyText.FigureText::slug).toList();
        Figure.<Figure>listAll().stream()
                .filter(figure -> !kept.contains(figure.slug))
                .forEach(figure -> figure.delete());
    }

    private void take(StrategyText.FigureText text, int place) {
        slug = text.slug();
        title = text.title();
        shown = text.shown();
        asOf = text.asOf();
        source = text.source();
        url = text.url();
        owner = text.owner();
        note = text.note();
        position = place;
    }

    static List<Figure> all() {
        return list("order by position");
    }
}
