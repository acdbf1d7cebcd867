package openhall.ideas.calls;

import openhall.people.OrgUnit;
import openhall.strategy.Theme;
import org.jspecify.annotations.Nullable;

/** What a call asks, which service asks it, and when. */
public record CallPlan(
        String title,
        String question,
        @Nullable String words,
        OrgUnit service,
        @Nullable Theme theme,
        CallDates dates) {}
