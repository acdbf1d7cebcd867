package openhall.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.strategy.files.StrategyText;
import openhall.strategy.glossary.Term;
import openhall.web.Forms;
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

    /** The change log: what is different from the version before, in the words of whoever wrote it. */
    public String[] changes;

    /** When its owners were told that its review is overdue. */
    public @Nullable Instant reviewToldAt;

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
        if (!text.reviewBy().equals(reviewBy)) {
            reviewToldAt = null;
        }
        title = text.title();
        version = text.version();
        summary = text.summary();
        validFrom = text.validFrom();
        reviewBy = text.reviewBy();
        changes = text.changes().toArray(String[]::new);
        owner = text.owner();
        sourceTitle = text.source().title();
        sourcePublisher = text.source().publisher();
        sourceUrl = text.source().url();
        sourceAsOf = text.source().asOf();
        contentHash = text.hash();
        loadedAt = at;
        replacedAt = null;
    }

    /** Keeps a version that is not in force; nothing when there is none in force to follow it. */
    static @Nullable Strategy replaced(EarlierVersion words, Instant at) {
        Strategy current = find("replacedAt is null").firstResult();
        if (current == null) {
            return null;
        }
        var earlier = new Strategy();
        earlier.title = words.title();
        earlier.version = words.version();
        earlier.summary = words.summary();
        earlier.validFrom = current.validFrom.minusMonths(6);
        earlier.reviewBy = current.validFrom;
        earlier.changes = new String[0];
        earlier.owner = current.owner;
        earlier.sourceTitle = words.title();
        earlier.sourcePublisher = "The demonstration";
        earlier.contentHash = "";
        earlier.loadedAt = at;
        earlier.replacedAt = at;
        earlier.persist();
        Activity.record(null, "kept", earlier.subject(), at);
        return earlier;
    }

    /** The version in force when its review is overdue and nobody has been told; to ask is to tell, so it answers once. */
    public static @Nullable Strategy takeOverdue(LocalDate day, Instant at) {
        Strategy strategy = find("replacedAt is null and reviewBy < ?1 and reviewToldAt is null", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (strategy != null) {
            strategy.reviewToldAt = at;
            Activity.record(null, "asked for a review of", strategy.subject(), at);
        }
        return strategy;
    }

    /** Every version there has been, the latest first. */
    public static List<Strategy> versions() {
        return list("order by validFrom desc, loadedAt desc");
    }

    public static @Nullable Strategy ofVersion(String version) {
        return Forms.isKeepable(version) ? find("version", version).firstResult() : null;
    }

    public boolean isInForce() {
        return replacedAt == null;
    }

    public String path() {
        return "/strategy/versions/" + version;
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(reviewBy);
    }

    private Subject subject() {
        return new Subject("strategy", version, title, "/strategy");
    }
}
