package openhall.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Which published ideas a person wants to read. */
public enum IdeaFilter {
    ALL("All ideas"),
    WAITING("Waiting for a reply"),
    ACCEPTED("Accepted"),
    DELIVERED("Delivered"),
    NOT_ACCEPTED("Not accepted"),
    OTHER("Already happening or passed on"),
    MERGED("Merged into another idea");

    private static final String STATE = "openhall.ideas.Decision.";
    private static final String DONE = "openhall.ideas.Delivery.";

    private final String text;

    IdeaFilter(String text) {
        this.text = text;
    }

    public static IdeaFilter named(@Nullable String slug) {
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

    public static List<Option> options() {
        return Arrays.stream(values())
                .map(filter -> Option.of(filter.slug(), filter.text))
                .toList();
    }

    /** What the database checks, in the very words of the index of this state. */
    public String condition() {
        return switch (this) {
            case ALL -> "";
            case WAITING -> " and i.waitingSince is not null";
            case ACCEPTED -> " and i.decision in (" + STATE + "ACCEPTED, " + STATE + "ACCEPTED_IN_PART)";
            case DELIVERED -> " and i.delivery in (" + DONE + "DELIVERED, " + DONE + "OUTCOME_CHECKED)";
            case NOT_ACCEPTED -> " and i.decision = " + STATE + "NOT_ACCEPTED";
            case OTHER -> " and i.decision in (" + STATE + "ALREADY_HAPPENING, " + STATE + "PASSED_ON)";
            case MERGED -> " and i.decision = " + STATE + "MERGED";
        };
    }
}
