package openhall.hackathons.results;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import openhall.people.May;
import org.jspecify.annotations.Nullable;

/** The final scores as JSON, for organisers; 404 until they are final. No judge and no member is named. */
@Path("/api/hackathons/{slug}/scores")
@Produces(MediaType.APPLICATION_JSON)
class ScoreSheetApi {
    /** Scores as texts with two decimals; {@code placeByMean} is the place it would have by its plain mean. */
    record Scored(
            String team,
            String band,
            int reads,
            String mean,
            int placeByMean,
            String counted,
            int place,
            String reason) {
        static Scored of(ScoreSheet.Row row) {
            var result = row.result();
            return new Scored(
                    Objects.requireNonNullElse(result.teamRef, ""),
                    result.band.text(),
                    result.reads,
                    result.meanScore.toPlainString(),
                    row.placeByMean(),
                    row.counted().toPlainString(),
                    result.place,
                    row.why());
        }
    }

    /**
     * {@code spread} is how far the most lenient judge is above the strictest, {@code error} the standard error of a
     * score; null where they were not worked out.
     */
    record Scores(
            boolean adjusted,
            String why,
            @Nullable String spread,
            @Nullable String error,
            List<Scored> entries) {}

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public Scores scores(@PathParam("slug") String slug) {
        var sheet = ScoreSheet.of(slug);
        return new Scores(
                sheet.isAdjusted(),
                sheet.why(),
                text(sheet.spread()),
                text(sheet.error()),
                sheet.rows().stream().map(Scored::of).toList());
    }

    private static @Nullable String text(@Nullable BigDecimal points) {
        return points == null ? null : points.toPlainString();
    }
}
