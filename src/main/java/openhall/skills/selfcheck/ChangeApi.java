package openhall.skills.selfcheck;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.strategy.SmallGroups;
import org.jspecify.annotations.Nullable;

@Path("/api/skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ChangeApi {
    /** Averages of the same people; null where it is hidden to protect a small group. */
    record RowShape(
            String key,
            String title,
            @Nullable Long people,
            @Nullable Double firstLevel,
            @Nullable Double lastLevel,
            @Nullable Double firstConfidence,
            @Nullable Double lastConfidence) {
        static RowShape of(PairedChange.Row row) {
            var skill = row.skill();
            var figures = row.figures();
            return figures == null
                    ? new RowShape(skill.key, skill.title, null, null, null, null, null)
                    : new RowShape(
                            skill.key,
                            skill.title,
                            figures.people(),
                            rounded(figures.firstLevel()),
                            rounded(figures.lastLevel()),
                            rounded(figures.firstSure()),
                            rounded(figures.lastSure()));
        }

        /** To one place, as on the page: the sum of a group says more than its average. */
        private static double rounded(double average) {
            return Math.round(average * 10) / 10.0;
        }
    }

    record ChangeShape(LocalDate before, List<RowShape> skills) {}

    @Inject
    Clock clock;

    @Inject
    SmallGroups smallGroups;

    @GET
    @Path("change")
    @PermissionsAllowed({May.SEE_INSIGHT, May.ASSIGN_LEARNING})
    public ChangeShape change() {
        var change = PairedChange.before(clock.instant(), smallGroups.attitudes());
        return new ChangeShape(
                change.until(), change.rows().stream().map(RowShape::of).toList());
    }
}
