package openhall.skills.selfcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Formats;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/self-check")
class CheckListPages {
    static final String PATH = "/me/self-check";

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance checks(CheckList list);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance list() {
        return Templates.checks(CheckList.of(me.person(), clock.instant()));
    }

    @POST
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> handIn() {
        var many = SelfCheckDraft.handIn(me.person(), clock.instant());
        return many == 0
                ? Redirect.to(PATH, "Nothing was handed in: finish the answers about a skill first")
                : Redirect.to(
                        "/me/skills",
                        "You handed in " + Formats.times(many, "answer", "answers") + " about your skills");
    }

    @POST
    @Path("removal")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> remove() {
        SelfCheckDraft.forget(me.person().id);
        return Redirect.to(PATH, "The answers you had not handed in are removed");
    }
}
