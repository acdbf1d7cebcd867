package openhall.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.Council;
import openhall.people.CouncilFacts;
import openhall.people.CouncilSettings;
import openhall.people.SessionCookie;

/** What stands in the footer: help, accessibility, privacy, cookies, terms. */
@Path("/")
@PermitAll
class AboutPages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance help(CouncilFacts council);

        static native TemplateInstance accessibility(CouncilFacts council, AccessibilityStatement statement);

        static native TemplateInstance privacy(CouncilFacts council);

        static native TemplateInstance cookies(CouncilFacts council, String session);

        static native TemplateInstance terms(CouncilFacts council);
    }

    @Inject
    Council council;

    @Inject
    CouncilSettings settings;

    @Inject
    SessionCookie cookie;

    @GET
    @Path("help")
    public TemplateInstance help() {
        return Templates.help(council.facts());
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility(council.facts(), AccessibilityStatement.of(settings));
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy(council.facts());
    }

    @GET
    @Path("cookies")
    public TemplateInstance cookies() {
        return Templates.cookies(council.facts(), cookie.name());
    }

    @GET
    @Path("terms")
    public TemplateInstance terms() {
        return Templates.terms(council.facts());
    }
}
