package openhall.home;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import openhall.people.CouncilSettings;
import openhall.people.CouncilSettings.Compliance;
import org.jspecify.annotations.Nullable;

/** What a council states about the accessibility of this service; dates are null until it has set them. */
record AccessibilityStatement(
        Compliance compliance,
        List<String> problems,
        @Nullable LocalDate prepared,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate tested,
        @Nullable String testedBy) {

    /** True of the program as it comes, until a council has looked for itself. */
    private static final List<String> UNTIL_LOOKED_AT = List.of(
            "People with disabilities have not tested this version yet."
                    + " There may be problems that no automatic check finds.",
            "Pictures and files that belong to a course come from its author. Some may lack a good description.");

    static AccessibilityStatement of(CouncilSettings settings) {
        return new AccessibilityStatement(
                settings.statementStatus().orElse(Compliance.PARTIAL),
                settings.statementProblems().map(AccessibilityStatement::lines).orElse(UNTIL_LOOKED_AT),
                settings.statementPrepared().orElse(null),
                settings.statementReviewed().orElse(null),
                settings.statementTested().orElse(null),
                settings.statementTestedBy().orElse(null));
    }

    public boolean isFull() {
        return compliance == Compliance.FULL;
    }

    private static List<String> lines(String setting) {
        return Arrays.stream(setting.split(";"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
