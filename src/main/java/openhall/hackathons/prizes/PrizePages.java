package openhall.hackathons.prizes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The prizes of a hackathon, for organisers. They change until entries close, each time with a reason. */
@Path("/organise/{slug}/prizes")
class PrizePages {
    @CheckedTemplate(basePath = "hackathons/prizes")
    static class Templates {
        static native TemplateInstance prizes(View view, PrizeForm form, FormErrors errors);

        static native TemplateInstance prizeRemoval(Hackathon hackathon, Prize prize, WhyForm form, FormErrors errors);
    }

    record View(
            Hackathon hackathon,
            List<Prize> prizes,
            boolean open,
            List<Option> deciders,
            List<Option> numbers,
            List<Option> challenges,
            List<Option> costs) {
        /** The title of the challenge whose entries can win it; only of one that names a challenge. */
        public String challengeOf(Prize prize) {
            return challenges.stream()
                    .filter(option -> option.value().equals(prize.challengeSlug))
                    .map(Option::text)
                    .findFirst()
                    .orElse("a challenge that is no more");
        }

        public String deskPath() {
            return "/organise/" + hackathon.slug;
        }

        public String path() {
            return "/organise/" + hackathon.slug + "/prizes";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance prizes(@PathParam("slug") String slug) {
        return page(Hackathon.named(slug), PrizeForm.empty(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> add(@PathParam("slug") String slug, @BeanParam PrizeForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.require(form, form.errors(hackathon), errors -> page(hackathon, form, errors));
        Prize.add(hackathon, form.plan(), Forms.text(form.why()), me.person(), at);
        return Redirect.to("/organise/" + slug + "/prizes", "The prize has been added");
    }

    @GET
    @Path("/{position}/removal")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance removal(@PathParam("slug") String slug, @PathParam("position") int position) {
        var hackathon = Hackathon.named(slug);
        return Templates.prizeRemoval(hackathon, Prize.at(hackathon, position), new WhyForm(null), FormErrors.none());
    }

    @POST
    @Path("/{position}/removal")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> remove(
            @PathParam("slug") String slug, @PathParam("position") int position, @BeanParam WhyForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var prize = Prize.at(hackathon, position);
        forms.require(form, form.errors(hackathon), errors -> Templates.prizeRemoval(hackathon, prize, form, errors));
        prize.remove(Forms.text(form.why()), me.person(), at);
        return Redirect.to("/organise/" + slug + "/prizes", "The prize has been removed");
    }

    private TemplateInstance page(Hackathon hackathon, PrizeForm form, FormErrors errors) {
        var view = new View(
                hackathon,
                Prize.of(hackathon),
                Prize.takesChanges(hackathon, clock.now()),
                PrizeForm.deciders(),
                PrizeForm.numbers(),
                PrizeForm.challenges(hackathon),
                PrizeForm.costs());
        return Templates.prizes(view, form, errors);
    }
}
