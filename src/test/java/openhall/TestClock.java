package openhall;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The house's clock, which a test can set; otherwise it goes with the real one. */
@Singleton
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void set(Instant at) {
        ahead = Duration.between(Clock.systemUTC().instant(), at);
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    public boolean isReal() {
        return ahead.isZero();
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
