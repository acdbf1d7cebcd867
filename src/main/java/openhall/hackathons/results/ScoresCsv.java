package openhall.hackathons.results;

import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.web.Csv;
import org.jspecify.annotations.Nullable;

/** The final scores, plain and adjusted, as a file for organisers. No judge and no member is named. */
final class ScoresCsv {
    private static final List<String> HEADER = List.of(
            "Team",
            "Project",
            "Challenge",
            "Result",
            "Place",
            "Reads",
            "Plain mean",
            "Adjusted score",
            "Adjusted",
            "Why");

    private ScoresCsv() {}

    static String of(Hackathon hackathon) {
        return Csv.of(
                HEADER, Result.board(hackathon).stream().map(ScoresCsv::row).toList());
    }

    private static List<String> row(Result result) {
        return List.of(
                text(result.teamRef),
                text(result.title),
                text(result.challengeSlug),
                result.band.text(),
                String.valueOf(result.place),
                String.valueOf(result.reads),
                result.meanScore.toPlainString(),
                Objects.requireNonNullElse(result.adjustedScore, result.meanScore)
                        .toPlainString(),
                result.adjusted ? "Yes" : "No",
                text(result.reason));
    }

    private static String text(@Nullable String kept) {
        return Objects.requireNonNullElse(kept, "");
    }
}
