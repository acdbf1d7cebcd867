package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Into the house with a link by e-mail. The link shows a button: programs that read mail open links, but press nothing. */
@Path("/sign-in/link")
@PermitAll
class LinkPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance askLink(SignInLinkForm form, FormErrors errors);

        static native TemplateInstance linkSent(String email, String again);

        static native TemplateInstance useLink(String token, String next, boolean works);
    }

    @Inject
    Forms forms;

    @Inject
    FrontDoor door;

    @Inject
    LetterBox letters;

    @GET
    public TemplateInstance ask(@RestQuery @Nullable String next) {
        return Templates.askLink(new SignInLinkForm(null, next), FormErrors.none());
    }

    @POST
    @Transactional
    public TemplateInstance send(@BeanParam SignInLinkForm form) {
        forms.require(form, errors -> Templates.askLink(form, errors));
        var email = Forms.text(form.email());
        if (!letters.ask(AskedLetter.Kind.SIGN_IN, email, form.safeNext())) {
            throw new UnprocessablePage(Templates.askLink(form, new FormErrors().add("email", LetterBox.FULL)));
        }
        return Templates.linkSent(email, "/sign-in/link");
    }

    @GET
    @Path("{token}")
    public TemplateInstance use(String token, @RestQuery @Nullable String next) {
        return Templates.useLink(token, OwnPath.of(next), door.linkWorks(token));
    }

    @POST
    @Path("{token}")
    @Transactional
    public RestResponse<Void> enter(String token, @RestForm @Nullable String next) {
        var session = door.withLink(token);
        if (session == null) {
            throw new UnprocessablePage(Templates.useLink(token, "/", false));
        }
        return Redirect.to(OwnPath.of(next), session);
    }
}
