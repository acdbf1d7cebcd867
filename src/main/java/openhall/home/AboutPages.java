package openhall.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands in the footer: help, accessibility, privacy, cookies, terms. */
@Path("/")
@PermitAll
class AboutPages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance help(String council, String contact);

        static native TemplateInstance accessibility(String council, String contact);

        static native TemplateInstance privacy(String council, String contact);

        static native TemplateInstance cookies(String council);

        static native TemplateInstance terms(String council);
    }

    @Inject
    @ConfigProperty(name = "openhall.council.name")
    String council;

    @Inject
    @ConfigProperty(name = "openhall.council.contact", defaultValue = "digital@openhall.example")
    String contact;

    @GET
    @Path("help")
    public TemplateInstance help() {
        return Templates.help(council, contact);
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility(council, contact);
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy(council, contact);
    }

    @GET
    @Path("cookies")
    public TemplateInstance cookies() {
        return Templates.cookies(council);
    }

    @GET
    @Path("terms")
    public TemplateInstance terms() {
        return Templates.terms(council);
    }
}
