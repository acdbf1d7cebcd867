package openhall.people.record;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import openhall.people.Holding;
import openhall.people.KindOfRecord;
import openhall.web.Formats;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * How long each kind of record is kept here: as its register entry says, unless the council has set another period with
 * {@code openhall.retention.KIND=P3Y}. A setting that means nothing keeps the service from starting.
 */
@ApplicationScoped
public class RetentionPeriods {
    private static final String PREFIX = "openhall.retention.";

    @Inject
    Config config;

    @Inject
    @All
    List<Holding> holdings;

    void check(@Observes StartupEvent started) {
        var problems = problems(config, holdings.stream().map(Holding::kind).toList());
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(". ", problems));
        }
    }

    /** Null for what is kept by another rule than a period. */
    public @Nullable Period of(KindOfRecord kind) {
        var standard = kind.keeping().period();
        return standard == null ? null : set(config, kind).map(Period::parse).orElse(standard);
    }

    /** 3 years after you leave. */
    public String words(KindOfRecord kind) {
        return kind.keeping().words(of(kind));
    }

    /** What is older than this is over its time. */
    Instant before(Period period, Instant now) {
        return now.atZone(Formats.ZONE).minus(period).toInstant();
    }

    /** What is wrong with the settings, in sentences that name them. */
    static List<String> problems(Config config, List<KindOfRecord> kinds) {
        var problems = new ArrayList<String>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX))
                .filter(name -> kinds.stream().noneMatch(kind -> kind.key().equals(key(name))))
                .forEach(name -> problems.add(name + " names no kind of record that this service has"));
        kinds.forEach(
                kind -> set(config, kind).ifPresent(text -> problem(kind, text).ifPresent(problems::add)));
        return problems;
    }

    private static Optional<String> problem(KindOfRecord kind, String text) {
        var name = PREFIX + kind.key();
        if (kind.keeping().period() == null) {
            return Optional.of(name + " cannot be set: this kind of record is kept by another rule than a period");
        }
        return isPeriod(text)
                ? Optional.empty()
                : Optional.of(
                        name + " must be a period of a day or more, such as P3Y, P6M or P30D, not \"" + text + "\"");
    }

    private static boolean isPeriod(String text) {
        try {
            var period = Period.parse(text);
            return !period.isZero() && !period.isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<String> set(Config config, KindOfRecord kind) {
        return names(kind).stream()
                .map(name -> config.getOptionalValue(name, String.class))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In the environment a hyphen is an underscore, which is read as a full stop. */
    private static String key(String name) {
        return name.substring(PREFIX.length())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** A key may be quoted. */
    private static List<String> names(KindOfRecord kind) {
        return List.of(PREFIX + kind.key(), PREFIX + '"' + kind.key() + '"');
    }
}
