package openhall.ideas.calls;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.ideas.places.Points;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The theme, the area and the point of an idea as JSON: put right by those who do it on the page. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlaceApi {
    record Place(
            @Nullable String theme,

            @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
            String area,

            @Size(max = 100, message = "The numbers must be 100 characters or fewer") @Nullable
            String point) {
        PlaceForm form() {
            return new PlaceForm(theme, area, point);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Points points;

    /** Theme and area: what is left out is none. The point stays unless it is said; an empty one takes it away. */
    @PUT
    @Path("/{ref}/place")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public IdeaSummary put(String ref, Place body) {
        var idea = AddressedIdea.seen(Idea.held(ref), me);
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(body, form.errors(idea).addAll(points.errors(body.point())));
        idea.place(form.chosen(idea), form.place(), me.person(), clock.instant());
        form.relocate(idea, me.person());
        return IdeaSummary.of(idea);
    }
}
