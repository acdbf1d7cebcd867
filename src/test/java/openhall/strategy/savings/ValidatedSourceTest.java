package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

/** What was checked and counted, as it stood at a moment. */
@QuarkusTest
class ValidatedSourceTest {
    @Inject
    ValidatedSource source;

    @Inject
    Clock clock;

    private long pounds(Instant before) {
        return In.tx(() -> source.tallies("", before).get(0).numerator());
    }

    @Test
    void only_what_somebody_else_has_checked_counts_and_only_from_then_on() {
        var at = clock.instant();
        var before = pounds(at);
        var ref = FreshSaving.claimed().replaceFirst(".*/", "");
        assertThat(pounds(at.plusSeconds(1))).isEqualTo(before);

        In.tx(() ->
                Saving.held(ref).decide(new Saving.Verdict(true, true, "Seen on the bills"), Cast.FAY.person(), at));

        assertThat(pounds(at)).isEqualTo(before);
        assertThat(pounds(at.plusMillis(1))).isEqualTo(before + 1200);
    }
}
