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
import java.util.UUID;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.SecretLink;
import openhall.people.SignInChanged;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A new password for whoever forgot theirs, by a link that works once; it signs them out everywhere. */
@Path("/sign-in/reset")
@PermitAll
class ResetPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance askReset(SignInLinkForm form, FormErrors errors);

        static native TemplateInstance reset(String token, boolean works, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    LetterBox letters;

    @Inject
    PasswordRules rules;

    @Inject
    FrontDoor door;

    @Inject
    Event<SignInChanged> changed;

    @GET
    public TemplateInstance ask() {
        return Templates.askReset(new SignInLinkForm(null, null), FormErrors.none());
    }

    @POST
    @Transactional
    public TemplateInstance send(@BeanParam SignInLinkForm form) {
        forms.require(form, errors -> Templates.askReset(form, errors));
        var email = Forms.text(form.email());
        if (!letters.ask(AskedLetter.Kind.RESET, email, "")) {
            throw new UnprocessablePage(Templates.askReset(form, new FormErrors().add("email", LetterBox.FULL)));
        }
        return LinkPages.Templates.linkSent(email, "/sign-in/reset");
    }

    @GET
    @Path("{token}")
    public TemplateInstance choose(String token) {
        return Templates.reset(token, owner(token) != null, FormErrors.none());
    }

    @POST
    @Path("{token}")
    @Transactional
    public RestResponse<Void> change(String token, @BeanParam NewPasswordForm form) {
        var person = owner(token);
        if (person == null) {
            throw dead(token);
        }
        var errors = rules.errors(form.password(), person.name, person.email);
        forms.require(form, errors, wrong -> Templates.reset(token, true, wrong));
        if (SecretLink.use(LetterDesk.RESET, token, clock.instant()) == null) {
            throw dead(token);
        }
        person.choosePassword(form.chosen());
        PersonSession.endAll(person.id);
        SecretLink.forget(person.id);
        changed.fire(new SignInChanged(person, SignInChanged.What.PASSWORD_RESET, clock.instant()));
        return Redirect.to("/", door.letIn(person));
    }

    private @Nullable Person owner(String token) {
        var id = SecretLink.peek(LetterDesk.RESET, token, clock.instant());
        Person person = id == null ? null : Person.findById(UUID.fromString(id));
        return person == null || person.leftAt != null ? null : person;
    }

    private static UnprocessablePage dead(String token) {
        return new UnprocessablePage(Templates.reset(token, false, FormErrors.none()));
    }
}
