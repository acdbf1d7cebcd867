package openhall.hackathons.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Judge;
import openhall.hackathons.SiteClock;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.panel.Progress;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Judging with an account. */
@Path("/judging")
class JudgingPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance judging(List<Seat> seats);
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @Inject
    ReadingDesk desk;

    @GET
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance index() {
        var at = clock.now();
        var seats = Judge.seatsOf(me.person());
        var progress = AssignedRead.progressOf(seats);
        return Templates.judging(seats.stream()
                .map(judge ->
                        new Seat(judge, judge.hackathon.phase(at), progress.getOrDefault(judge.id, Progress.NONE)))
                .toList());
    }

    @GET
    @Path("/{slug}")
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance show(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var judge = seat(slug);
        return desk.show(judge, Base.of(judge.hackathon), after);
    }

    @POST
    @Path("/{slug}/conflicts")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public RestResponse<Void> declare(@PathParam("slug") String slug, @BeanParam ConflictForm form) {
        var judge = seat(slug);
        var base = Base.of(judge.hackathon);
        desk.declare(judge, form, base);
        return Redirect.to(base.path(), "Your conflicts have been kept");
    }

    @GET
    @Path("/{slug}/{team}")
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance read(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var judge = seat(slug);
        return desk.read(judge, ref, Base.of(judge.hackathon));
    }

    @POST
    @Path("/{slug}/{team}/scores")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public RestResponse<Void> score(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam ScoreForm form) {
        var judge = seat(slug);
        var base = Base.of(judge.hackathon);
        var team = desk.score(judge, ref, form, base);
        return Redirect.to(base.path(), "Your points for " + team + " have been kept");
    }

    private Judge seat(String slug) {
        return Judge.seat(slug, me.person());
    }
}
