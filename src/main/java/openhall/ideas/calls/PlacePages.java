package openhall.ideas.calls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.places.Points;
import openhall.people.Council;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Moderators and idea owners put right the theme and the area of an idea. */
@Path("/ideas")
class PlacePages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance place(
                Idea idea, String back, PlaceForm form, Choices choices, FormErrors errors);
    }

    /** What can be chosen; no areas when the council names none. */
    record Choices(List<Option> themes, List<Option> areas) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @Inject
    Points points;

    @GET
    @Path("/{ref}/place")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance place(String ref) {
        var idea = AddressedIdea.seen(Idea.byRef(ref), me);
        return page(idea, PlaceForm.of(idea), FormErrors.none());
    }

    @POST
    @Path("/{ref}/place")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> put(String ref, @BeanParam PlaceForm form) {
        var idea = AddressedIdea.seen(Idea.held(ref), me);
        forms.require(form, form.errors(idea).addAll(points.errors(form.point())), errors -> page(idea, form, errors));
        idea.place(form.chosen(idea), form.place(), me.person(), clock.instant());
        form.relocate(idea, me.person());
        return Redirect.to(back(idea), "The theme and the area are saved");
    }

    private TemplateInstance page(Idea idea, PlaceForm form, FormErrors errors) {
        var themes = new ArrayList<>(List.of(Option.of("", "No theme")));
        themes.addAll(Theme.options());
        var kept = idea.theme;
        if (kept != null && themes.stream().noneMatch(option -> option.value().equals(kept.slug))) {
            themes.add(Option.of(kept.slug, kept.title));
        }
        var areas = council.facts().areaChoices(form.area());
        return Templates.place(idea, back(idea), form, new Choices(themes, areas), errors);
    }

    private static String back(Idea idea) {
        return idea.isPublished() ? idea.path() : "/moderation/" + idea.ref;
    }
}
