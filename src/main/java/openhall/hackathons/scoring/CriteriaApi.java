package openhall.hackathons.scoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;

/** What the judges look for, as JSON. */
@Path("/api/hackathons/{slug}/criteria")
@Produces(MediaType.APPLICATION_JSON)
class CriteriaApi {
    /** {@code weight} in percent; {@code one}, {@code three} and {@code five} say what so many points mean. */
    record Shown(String slug, String title, int weight, String one, String three, String five) {
        static Shown of(Criterion criterion) {
            return new Shown(
                    criterion.slug,
                    criterion.title,
                    criterion.weight,
                    criterion.anchorOne,
                    criterion.anchorThree,
                    criterion.anchorFive);
        }
    }

    /** {@code readsEach} judges read each entry, or more. */
    record Criteria(String hackathon, int readsEach, List<Shown> criteria) {}

    @GET
    @PermitAll
    public Criteria criteria(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return new Criteria(
                slug,
                hackathon.readsEach,
                Criterion.of(hackathon).stream().map(Shown::of).toList());
    }
}
