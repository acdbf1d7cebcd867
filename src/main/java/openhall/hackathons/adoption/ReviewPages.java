package openhall.hackathons.adoption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import openhall.hackathons.Adoption;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A review of a project, for whoever answers for it. */
@Path("/adoption/{team}/reviews/{day}")
class ReviewPages {
    @CheckedTemplate(basePath = "hackathons/reviews")
    static class Templates {
        static native TemplateInstance review(View view, AdoptionForm form, FormErrors errors);
    }

    record View(AdoptionReview review, boolean open, boolean tooEarly) {
        static View of(AdoptionReview review, LocalDate today) {
            return new View(review, review.canBeHeld(today), today.isBefore(review.opensOn()));
        }

        public List<Option> states() {
            return Adoption.State.decisions();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @Authenticated
    public TemplateInstance show(@PathParam("team") String ref, @PathParam("day") String day) {
        return page(review(ref, day, me), AdoptionForm.empty(), FormErrors.none());
    }

    @POST
    @Authenticated
    @Transactional
    public RestResponse<Void> hold(
            @PathParam("team") String ref, @PathParam("day") String day, @BeanParam AdoptionForm form) {
        var review = review(ref, day, me);
        var at = clock.now();
        forms.require(form, form.errors(Adoption.day(at)), errors -> page(review, form, errors));
        review.hold(form.answer(), me.person(), at);
        return Redirect.to(review.adoption.submission.adoptionPath(), "The review is public");
    }

    /** Nobody finds it who does not answer for the project or organise. */
    static AdoptionReview review(String ref, String day, Me me) {
        var adoption = AdoptionPages.movedBy(ref, me);
        var review = day.matches("30|90|180") ? AdoptionReview.of(adoption, Integer.parseInt(day)) : null;
        if (review == null) {
            throw new NotFoundException();
        }
        return review;
    }

    private TemplateInstance page(AdoptionReview review, AdoptionForm form, FormErrors errors) {
        return Templates.review(View.of(review, Adoption.day(clock.now())), form, errors);
    }
}
