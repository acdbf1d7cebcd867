package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.PersonSession;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Where somebody is signed in, and the way out of each place. */
@Path("/me/sessions")
@Authenticated
class SessionPages {
    private static final String PATH = "/me/sessions";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance sessions(List<SessionRow> sessions);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    @GET
    public TemplateInstance sessions() {
        var now = clock.instant();
        var token = visitor.token();
        var rows = PersonSession.of(me.person().id, now).stream()
                .map(session -> SessionRow.of(session, token, now))
                .toList();
        return Templates.sessions(rows);
    }

    @POST
    @Path("{ref}/end")
    @Transactional
    public RestResponse<Void> end(UUID ref) {
        if (!PersonSession.endOne(me.person().id, ref)) {
            throw new NotFoundException();
        }
        return Redirect.to(PATH, "That browser is signed out");
    }

    @POST
    @Path("others/end")
    @Transactional
    public RestResponse<Void> endOthers() {
        var token = visitor.token();
        if (token != null) {
            PersonSession.endOthers(me.person().id, token);
        }
        return Redirect.to(PATH, "You are signed out everywhere else");
    }
}
