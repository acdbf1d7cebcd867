package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.strategy.files.StrategyText;
import openhall.strategy.glossary.Term;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A version of the council's digital strategy; the one that no other has replaced is in force. */
@Entity
public class Strategy extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String title;
    public String version;
    public String summary;
    public LocalDate validFrom;
    public LocalDate reviewBy;
    public String owner;
    public String sourceTitle;
    public String sourcePublisher;
    public @Nullable String sourceUrl;
    public @Nullable LocalDate sourceAsOf;
    public String contentHash;
    public Instant loadedAt;
    public @Nullable Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected Strategy() {}

    /** Puts a version in force with all it names, unless it is in force already. */
    public static void publish(StrategyText text, Instant at) {
        var strategy = Strategy.<Strategy>find("version", text.version()).firstResult();
        if (strategy != null && strategy.replacedAt == null && strategy.contentHash.equals(text.hash())) {
            return;
        }
        update("replacedAt = ?1 where replacedAt is null and version <> ?2", at, text.version());
        if (strategy == null) {
            strategy = new Strategy();
        }
        strategy.take(text, at);
        strategy.persist();
        Outcome.publish(text.outcomes(), at);
        Theme.publish(text.themes(), at);
        Figure.publish(text.figures());
        Term.publish(text.terms());
        Activity.record(null, "published", strategy.subject(), at);
    }

    private void take(StrategyText text, Instant at) {
        title = text.title();
        version = text.version();
        summary = text.summary();
        validFrom = text.validFrom();
        reviewBy = text.reviewBy();
        owner = text.owner();
        sourceTitle = text.source().title();
        sourcePublisher = text.source().publisher();
        sourceUrl = text.source().url();
        sourceAsOf = text.source().asOf();
        contentHash = text.hash();
        loadedAt = at;
        replacedAt = null;
    }

    boolean isOverdueOn(LocalDate day) {
        return day.isAfter(reviewBy);
    }

    private Subject subject() {
        return new Subject("strategy", version, title, "/strategy");
    }
}
