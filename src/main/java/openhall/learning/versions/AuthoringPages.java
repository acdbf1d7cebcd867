package openhall.learning.versions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import openhall.activity.WorkingDays;
import openhall.files.ContentProblem;
import openhall.learning.CourseFiles;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Redirect;
import openhall.web.StalePage;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What authors have written, what is published of it, and the button between the two. */
@Path("/authoring")
class AuthoringPages {
    /** Moving thousands of learners takes its time. */
    static final int SECONDS = 600;

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance authoring(Shelf shelf);

        static native TemplateInstance proof(Proof proof, List<ContentProblem> wording, FormErrors errors);

        static native TemplateInstance version(VersionShown shown);
    }

    @Inject
    Me me;

    @Inject
    CourseFiles files;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.WRITE_COURSES)
    public TemplateInstance authoring() {
        return Templates.authoring(Shelf.of(files.drafts(), WorkingDays.day(clock.instant())));
    }

    @GET
    @Path("/{slug}")
    @PermissionsAllowed(May.WRITE_COURSES)
    public TemplateInstance proof(@RestPath String slug) {
        return page(slug, FormErrors.none());
    }

    @POST
    @Path("/{slug}/publication")
    @PermissionsAllowed(May.WRITE_COURSES)
    public RestResponse<Void> publish(@RestPath String slug, @BeanParam PublicationForm form) {
        known(slug);
        var seen = Objects.requireNonNullElse(form.hash(), "");
        var outcome = QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .call(() -> Publication.of(
                        new Publication.Wish(files.publishable(slug), seen, me.person()), clock.instant()));
        if (outcome == Publication.CHANGED_MEANWHILE) {
            var errors = new FormErrors()
                    .add(
                            "publish",
                            "The files have changed since you opened this page. Read what is"
                                    + " new below, then publish again");
            throw new StalePage(page(slug, errors));
        }
        if (outcome == Publication.BROKEN) {
            var errors = new FormErrors().add("publish", "Mend the mistakes in the files first");
            throw new UnprocessablePage(page(slug, errors));
        }
        return Redirect.to("/authoring/" + slug, "What is in the files is published");
    }

    @GET
    @Path("/{slug}/versions/{number}")
    @PermissionsAllowed(May.WRITE_COURSES)
    public TemplateInstance version(@RestPath String slug, @RestPath int number) {
        return Templates.version(VersionShown.of(slug, number));
    }

    private TemplateInstance page(String slug, FormErrors errors) {
        return Templates.proof(known(slug), files.wording(slug), errors);
    }

    private Proof known(String slug) {
        var proof = Proof.of(slug, files.draft(slug));
        if (!proof.isKnown()) {
            throw new NotFoundException();
        }
        return proof;
    }
}
