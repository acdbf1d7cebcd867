package openhall.people.door;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;

/** Signs somebody in with a passkey (WebAuthn). Nobody says who they are before the passkey does. */
@Path("/api/passkeys/sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
class PasskeySignInApi {
    record Opened(String next) {}

    @Inject
    Forms forms;

    @Inject
    PasskeyDesk desk;

    @Inject
    FrontDoor door;

    @POST
    @Path("options")
    @Transactional
    public PasskeyQuestion ask() {
        return desk.askToSignIn();
    }

    @POST
    @Transactional
    public RestResponse<Opened> enter(PasskeyAnswer answer) {
        forms.requireJson(answer);
        var session = door.letIn(desk.personWith(answer));
        return RestResponse.ResponseBuilder.ok(new Opened(OwnPath.of(answer.next())))
                .cookie(session)
                .build();
    }
}
