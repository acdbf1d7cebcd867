package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.people.Person;
import openhall.people.SignInChanged;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Residents open an account of their own. The answer is the same for an address that has one already. */
@Path("/register")
@PermitAll
class RegisterPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance register(RegisterForm form, List<Option> ages, FormErrors errors);

        static native TemplateInstance registered(String email);

        static native TemplateInstance confirmAccount(String token, boolean works);
    }

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    LetterBox letters;

    @Inject
    FrontDoor door;

    @Inject
    Event<SignInChanged> changed;

    @Inject
    @ConfigProperty(name = "openhall.residents.minimum-age", defaultValue = "13")
    int minimumAge;

    @GET
    public TemplateInstance form() {
        return page(RegisterForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public TemplateInstance ask(@BeanParam RegisterForm form) {
        forms.require(form, form.errors(minimumAge), errors -> page(form, errors));
        var email = Forms.text(form.email());
        if (!letters.ask(AskedLetter.Kind.JOIN, email, form.lineOfName())) {
            throw new UnprocessablePage(page(form, new FormErrors().add("email", LetterBox.FULL)));
        }
        return Templates.registered(email);
    }

    @GET
    @Path("{token}")
    public TemplateInstance confirmation(String token) {
        return Templates.confirmAccount(token, Joining.waits(token, clock.instant()));
    }

    @POST
    @Path("{token}")
    @Transactional
    public RestResponse<Void> confirm(String token) {
        var at = clock.instant();
        var joining = Joining.take(token, at);
        if (joining == null) {
            throw new UnprocessablePage(Templates.confirmAccount(token, false));
        }
        var person = Person.residentAt(joining.email, joining.name, at);
        if (person.leftAt != null) {
            throw new UnprocessablePage(Templates.confirmAccount(token, false));
        }
        changed.fire(new SignInChanged(person, SignInChanged.What.ACCOUNT_OPENED, at));
        return Redirect.to("/", door.letIn(person));
    }

    private TemplateInstance page(RegisterForm form, FormErrors errors) {
        return Templates.register(form, RegisterForm.ages(minimumAge), errors);
    }
}
