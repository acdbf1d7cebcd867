package openhall.hackathons.jury;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.judging.Base;
import openhall.hackathons.judging.ConflictForm;
import openhall.hackathons.judging.NoteForm;
import openhall.hackathons.judging.ReadingDesk;
import openhall.hackathons.judging.ScoreForm;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Judging without an account, from a browser that holds a pass. For every other browser there is nothing here. */
@Path("/jury/desk")
class JuryDeskPages {
    private static final String NOT_KEPT = "no-store";

    @Inject
    JurySeat seat;

    @Inject
    ReadingDesk desk;

    @Inject
    JuryCookie cookie;

    @GET
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = NOT_KEPT)
    public TemplateInstance show(@RestQuery @Nullable String after) {
        return desk.show(seat.judge(), Base.JURY, after);
    }

    @POST
    @Path("/conflicts")
    @PermitAll
    @Transactional
    public RestResponse<Void> declare(@BeanParam ConflictForm form) {
        desk.declare(seat.judge(), form, Base.JURY);
        return Redirect.to(Base.JURY.path(), "Your conflicts have been kept");
    }

    @POST
    @Path("/departure")
    @PermitAll
    @Transactional
    public RestResponse<Void> leave() {
        JudgePass.end(seat.token());
        return Redirect.to("/hackathons", cookie.gone());
    }

    @GET
    @Path("/{team}")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = NOT_KEPT)
    public TemplateInstance read(@PathParam("team") String ref) {
        return desk.read(seat.judge(), ref, Base.JURY);
    }

    @POST
    @Path("/{team}/scores")
    @PermitAll
    @Transactional
    public RestResponse<Void> score(@PathParam("team") String ref, @BeanParam ScoreForm form) {
        var team = desk.score(seat.judge(), ref, form, Base.JURY);
        return Redirect.to(Base.JURY.path(), "Your points for " + team + " have been kept");
    }

    @GET
    @Path("/{team}/note")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = NOT_KEPT)
    public TemplateInstance note(@PathParam("team") String ref) {
        return desk.note(seat.judge(), ref, Base.JURY);
    }

    @POST
    @Path("/{team}/note")
    @PermitAll
    @Transactional
    public RestResponse<Void> write(@PathParam("team") String ref, @BeanParam NoteForm form) {
        desk.write(seat.judge(), ref, form, Base.JURY);
        return Redirect.to(Base.JURY.path(), "The note of the panel has been kept");
    }
}
