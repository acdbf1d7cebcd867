package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @OneToMany(mappedBy = "figure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<OtherFigure> others = new ArrayList<>();

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
        takeOthers(text.also());
    }

    private void takeOthers(List<StrategyText.OtherText> also) {
        others.clear();
        for (var i = 0; i < also.size(); i++) {
            others.add(OtherFigure.of(this, also.get(i), i));
        }
    }

    /** What each source says, for a table. */
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(line(shown, asOf, source, url));
        others.forEach(other -> lines.add(line(other.shown, other.asOf, other.source, other.url)));
        return lines;
    }

    private List<String> line(String value, LocalDate day, String from, @Nullable String address) {
        return List.of(title, value, day.toString(), from, address == null ? "" : address, owner);
    }

    static List<Figure> all() {
        return list("select distinct f from Figure f left join fetch f.others order by f.position");
    }
}
