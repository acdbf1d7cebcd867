package openhall.strategy.savings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** Pounds of savings that somebody else than the one who claimed them has checked and counted, of all years together. */
@ApplicationScoped
class ValidatedSource implements MeasureSource {
    static final String KEY = "savings.validated";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        return List.of(Tally.total(Saving.validated(before)));
    }
}
