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
import openhall.people.Me;
import openhall.people.Mode;
import openhall.people.PersonSession;
import openhall.people.SessionCookie;
import openhall.people.sso.WorkSign;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Into the house with a password, and out of it. */
@Path("/")
@PermitAll
class SignInPages {
    private static final String WRONG = "Check your email address and password. After 10 wrong tries, wait 5 minutes";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance signIn(SignInForm form, FormErrors errors, boolean demo);
    }

    @Inject
    Forms forms;

    @Inject
    PasswordCheck check;

    @Inject
    FrontDoor door;

    @Inject
    SessionCookie cookie;

    @Inject
    Visitor visitor;

    @Inject
    Mode mode;

    @Inject
    Me me;

    @Inject
    WorkSign work;

    @GET
    @Path("sign-in")
    public TemplateInstance signIn(@RestQuery @Nullable String next, @RestQuery @Nullable String again) {
        var email = me.signedIn() ? me.person().email : null;
        return page(new SignInForm(email, null, next, again), FormErrors.none());
    }

    @POST
    @Path("sign-in")
    @Transactional
    public RestResponse<Void> enter(@BeanParam SignInForm form) {
        forms.require(form, errors -> page(form, errors));
        var person = check.personWith(Forms.text(form.email()), String.valueOf(form.password()));
        if (person == null) {
            throw new UnprocessablePage(page(form, new FormErrors().add("email", WRONG)));
        }
        return Redirect.to(form.safeNext(), door.letIn(person));
    }

    @POST
    @Path("sign-out")
    @Transactional
    public RestResponse<Void> leave() {
        var token = visitor.token();
        if (token != null) {
            PersonSession.end(token);
        }
        return Redirect.to(work.wayOut(me.isStaff()), cookie.gone());
    }

    private TemplateInstance page(SignInForm form, FormErrors errors) {
        return Templates.signIn(form, errors, mode.demo());
    }
}
