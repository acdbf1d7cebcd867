package openhall.ideas.places;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.people.Council;
import openhall.people.CouncilArea;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Ideas by place: how many each area has, the ideas with a point, and the points drawn. */
@Path("/ideas/places")
class PointPages {
    @CheckedTemplate(basePath = "ideas/places")
    static class Templates {
        static native TemplateInstance places(
                List<AreaCount> areas, List<PlacedIdea> ideas, @Nullable String next, PointSketch sketch);
    }

    @Inject
    Council council;

    @GET
    @PermitAll
    public TemplateInstance places(@RestQuery @Nullable String after) {
        var areas = council.facts().areas();
        var names = areas.stream().map(CouncilArea::name).toList();
        var drawn = PlacedIdea.drawn().stream().map(idea -> idea.within(names)).toList();
        var page = PlacedIdea.page(Cursor.parse(after));
        return Templates.places(AreaCount.of(areas), page.rows(), page.next(), PointSketch.of(drawn));
    }
}
