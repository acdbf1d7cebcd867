package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import openhall.strategy.files.StrategyText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What another source says of the same thing as a figure of the council: neither is chosen, both are shown. */
@Entity
class OtherFigure extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Figure figure;

    public String shown;
    public String source;
    public @Nullable String url;
    public LocalDate asOf;
    public int position;

    @SuppressWarnings("NullAway.Init")
    protected OtherFigure() {}

    static OtherFigure of(Figure figure, StrategyText.OtherText text, int place) {
        var other = new OtherFigure();
        other.figure = figure;
        other.shown = text.shown();
        other.source = text.source();
        other.url = text.url();
        other.asOf = text.asOf();
        other.position = place;
        return other;
    }
}
