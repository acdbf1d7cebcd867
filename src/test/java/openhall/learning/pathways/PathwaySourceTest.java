package openhall.learning.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import openhall.In;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.strategy.Tally;
import org.junit.jupiter.api.Test;

/** Whoever completed a pathway is in its measure from that moment on, where they sat then. */
@QuarkusTest
class PathwaySourceTest {
    @Inject
    PathwaySource source;

    @Inject
    Clock clock;

    private long done(String slug, Instant before) {
        return In.tx(() -> source.tallies(slug, before).stream()
                .mapToLong(Tally::numerator)
                .sum());
    }

    @Test
    void a_completion_counts_from_its_moment_on_and_only_for_its_own_pathway() {
        var course = TinyCourse.fresh();
        var slug = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", course));
        var other = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", TinyCourse.fresh()));
        var somebody = Newcomer.staff("Petra Newcomer", Audience.STAFF, null);
        var at = clock.instant();
        TinyPathway.join(somebody.id(), slug, at);
        assertThat(done(slug, at.plusSeconds(60))).isZero();

        TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE, at.plusSeconds(1));

        assertThat(done(slug, at)).isZero();
        assertThat(done(slug, at.plusSeconds(60))).isEqualTo(1);
        assertThat(done(other, at.plusSeconds(60))).isZero();
        somebody.leave();
    }
}
