package openhall.hackathons.results;

import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** The final scores of all entries, plain beside adjusted, and how they were weighed; from what was signed. */
record ScoreSheet(Hackathon hackathon, FinalDocument.@Nullable Signed signed, List<Row> rows) {

    /** An entry, with the place that it would have by its plain mean. */
    record Row(Result result, int placeByMean) {
        public String title() {
            return Objects.requireNonNullElse(result.title, "");
        }

        public String team() {
            return Objects.requireNonNullElse(result.teamName, "");
        }

        public String path() {
            return result.hackathon.path() + "/results/" + result.teamRef;
        }

        public BigDecimal counted() {
            return Objects.requireNonNullElse(result.adjustedScore, result.meanScore);
        }

        public String why() {
            return Objects.requireNonNullElse(result.reason, "");
        }
    }

    /** The best first; 404 before the results are final. */
    static ScoreSheet of(String slug) {
        var hackathon = Hackathon.named(slug);
        if (hackathon.finalisedAt == null) {
            throw new NotFoundException();
        }
        var results = Result.board(hackathon);
        var rows = results.stream()
                .sorted(Comparator.comparingInt(result -> result.place))
                .map(result -> new Row(result, placeByMean(result, results)))
                .toList();
        return new ScoreSheet(hackathon, FinalDocument.signed(hackathon), rows);
    }

    private static int placeByMean(Result result, List<Result> results) {
        return (int) results.stream()
                        .filter(other -> other.meanScore.compareTo(result.meanScore) > 0)
                        .count()
                + 1;
    }

    public String deskPath() {
        return "/organise/" + hackathon.slug;
    }

    public boolean isAdjusted() {
        return signed != null && signed.adjusted();
    }

    public String why() {
        return signed == null ? "" : signed.why();
    }

    public @Nullable BigDecimal error() {
        return signed == null ? null : signed.error();
    }

    public @Nullable BigDecimal spread() {
        return signed == null ? null : signed.spread();
    }
}
