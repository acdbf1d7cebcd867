package openhall.ideas.places;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import openhall.people.Council;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Ideas by place, as JSON: each area, and the ideas with a point, the newest first. */
@Path("/api/ideas/places")
@Produces(MediaType.APPLICATION_JSON)
class PointApi {
    record Page(
            List<Area> areas, List<Placed> ideas, @Nullable String next) {}

    /** Without a slug it is all that is elsewhere or not said. */
    record Area(@Nullable String slug, String name, long ideas, long waiting) {
        static Area of(AreaCount count) {
            var area = count.area();
            return new Area(area == null ? null : area.slug(), count.name(), count.ideas(), count.waiting());
        }
    }

    record Placed(
            String ref,
            String title,
            @Nullable String area,
            BigDecimal lat,
            @JsonProperty("long") BigDecimal lon) {
        static Placed of(PlacedIdea idea) {
            var point = idea.point();
            return new Placed(idea.ref(), idea.title(), idea.area(), point.latitude(), point.longitude());
        }
    }

    @Inject
    Council council;

    @GET
    @PermitAll
    public Page places(@RestQuery @Nullable String after) {
        var areas = AreaCount.of(council.facts().areas());
        var page = PlacedIdea.page(Cursor.parse(after));
        return new Page(
                areas.stream().map(Area::of).toList(),
                page.rows().stream().map(Placed::of).toList(),
                page.next());
    }
}
