package openhall.ideas;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which published ideas a person wants to read. */
enum IdeaFilter {
    ALL("All ideas"),
    WAITING("Waiting for a reply"),
    ACCEPTED("Accepted"),
    DELIVERED("Delivered"),
    NOT_ACCEPTED("Not accepted"),
    OTHER("Already happening or passed on"),
    MERGED("Merged into another idea");

    private final String text;

    IdeaFilter(String text) {
        this.text = text;
    }

    static IdeaFilter named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(filter -> filter.slug().equals(slug))
                .findFirst()
                .orElse(ALL);
    }

    public String text() {
        return text;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isEverything() {
        return this == ALL;
    }

    public List<IdeaFilter> choices() {
        return List.of(values());
    }

    Set<Decision> decisions() {
        return switch (this) {
            case ALL, DELIVERED -> EnumSet.allOf(Decision.class);
            case WAITING -> EnumSet.of(Decision.OPEN, Decision.UNDER_REVIEW, Decision.SHORTLISTED);
            case ACCEPTED -> EnumSet.of(Decision.ACCEPTED, Decision.ACCEPTED_IN_PART);
            case NOT_ACCEPTED -> EnumSet.of(Decision.NOT_ACCEPTED);
            case OTHER -> EnumSet.of(Decision.ALREADY_HAPPENING, Decision.PASSED_ON);
            case MERGED -> EnumSet.of(Decision.MERGED);
        };
    }

    Set<Delivery> deliveries() {
        return this == DELIVERED
                ? EnumSet.of(Delivery.DELIVERED, Delivery.OUTCOME_CHECKED)
                : EnumSet.allOf(Delivery.class);
    }
}
