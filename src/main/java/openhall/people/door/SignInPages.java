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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import openhall.people.Mode;
import openhall.people.PersonSession;
import openhall.people.SessionCookie;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
@PermitAll
class SignInPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance signIn(SignInForm form, FormErrors errors, boolean demo);

        static native TemplateInstance askLink(SignInLinkForm form, FormErrors errors);

        static native TemplateInstance linkSent(String email);

        static native TemplateInstance useLink(String token, boolean works);
    }

    @Inject
    Forms forms;

    @Inject
    FrontDoor door;

    @Inject
    SessionCookie cookie;

    @Inject
    Mode mode;

    @GET
    @Path("sign-in")
    public TemplateInstance signIn(@RestQuery @Nullable String next) {
        return Templates.signIn(new SignInForm(null, null, next), FormErrors.none(), mode.demo());
    }

    @POST
    @Path("sign-in")
    @Transactional
    public RestResponse<Void> enter(@BeanParam SignInForm form) {
        forms.require(form, errors -> Templates.signIn(form, errors, mode.demo()));
        var session = door.withPassword(Forms.text(form.email()), String.valueOf(form.password()));
        if (session == null) {
            var errors = new FormErrors()
                    .add("email", "Check your e-mail address and password. After 10 wrong tries, wait 5 minutes");
            throw new UnprocessablePage(Templates.signIn(form, errors, mode.demo()));
        }
        return Redirect.to(form.safeNext(), session);
    }

    @POST
    @Path("sign-out")
    @Transactional
    public RestResponse<Void> leave(@Context HttpHeaders headers) {
        var sent = headers.getCookies().get(cookie.name());
        if (sent != null) {
            PersonSession.end(sent.getValue());
        }
        return Redirect.to("/", cookie.gone());
    }

    @GET
    @Path("sign-in/link")
    public TemplateInstance askLink() {
        return Templates.askLink(new SignInLinkForm(null), FormErrors.none());
    }

    @POST
    @Path("sign-in/link")
    @Transactional
    public TemplateInstance sendLink(@BeanParam SignInLinkForm form) {
        forms.require(form, errors -> Templates.askLink(form, errors));
        door.sendLink(Forms.text(form.email()));
        return Templates.linkSent(Forms.text(form.email()));
    }

    @GET
    @Path("sign-in/link/{token}")
    public TemplateInstance useLink(String token) {
        return Templates.useLink(token, door.linkWorks(token));
    }

    @POST
    @Path("sign-in/link/{token}")
    @Transactional
    public RestResponse<Void> enterByLink(String token) {
        var session = door.withLink(token);
        if (session == null) {
            throw new UnprocessablePage(Templates.useLink(token, false));
        }
        return Redirect.to("/", session);
    }
}
