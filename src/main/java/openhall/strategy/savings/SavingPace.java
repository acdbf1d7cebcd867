package openhall.strategy.savings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.strategy.PaceSource;

/** How long a saving waits until somebody else has checked it. */
@ApplicationScoped
class SavingPace implements PaceSource {
    static final String CHECKED = "savings.checked";

    /** Whoever took a claim back waits for nothing. */
    private static final String PIECES = """
            select 'savings.checked' as stage, s.decided_at is null as waits,
                   cast(extract(epoch from
                       coalesce(s.decided_at, greatest(cast(:at as timestamptz), s.claimed_at)) - s.claimed_at)
                       / 86400 as double precision) as days
              from saving s
             where s.state <> 'WITHDRAWN'
            """;

    @Override
    public List<Stage> stages() {
        return List.of(new Stage(CHECKED, "savings", "from a claim to the check by somebody else"));
    }

    @Override
    public String pieces() {
        return PIECES;
    }
}
