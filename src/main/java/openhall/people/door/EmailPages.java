package openhall.people.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.people.DirectoryHoldsThis;
import openhall.people.Me;
import openhall.people.Person;
import openhall.people.Register;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A resident's own e-mail address. Another one holds once a link that was sent to it has been opened. */
@Path("/me/email")
class EmailPages {
    static final String PATH = "/me/email";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance email(Person person, EmailForm form, FormErrors errors);

        static native TemplateInstance emailSent(String email);

        static native TemplateInstance newEmail(String token, boolean works);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    FreshSignIn fresh;

    @Inject
    LetterBox letters;

    @Inject
    Register register;

    @GET
    @Authenticated
    public TemplateInstance form() {
        var person = me.person();
        if (!person.isOnTheStaff()) {
            fresh.require(PATH);
        }
        return Templates.email(person, new EmailForm(null), FormErrors.none());
    }

    @POST
    @Authenticated
    @Transactional
    public TemplateInstance ask(@BeanParam EmailForm form) {
        var person = me.person();
        DirectoryHoldsThis.refuseStaff(person);
        fresh.require(PATH);
        forms.require(form, form.errors(person), errors -> Templates.email(person, form, errors));
        var email = Forms.text(form.email());
        if (!letters.ask(AskedLetter.Kind.EMAIL, email, person.id.toString())) {
            var full = new FormErrors().add("email", LetterBox.FULL);
            throw new UnprocessablePage(Templates.email(person, form, full));
        }
        return Templates.emailSent(email);
    }

    @GET
    @Path("{token}")
    @Authenticated
    public TemplateInstance confirmation(String token) {
        return Templates.newEmail(token, isOwn(NewEmail.peek(token, clock.instant())));
    }

    /** Whoever else reads the mail, because the address was mistyped, gets no account with it. */
    private boolean isOwn(@Nullable NewEmail move) {
        return move != null && move.person().id.equals(me.id());
    }

    /** Whoever signs in elsewhere with the address before is signed out there. */
    @POST
    @Path("{token}")
    @Authenticated
    @Transactional
    public RestResponse<Void> confirm(String token) {
        var at = clock.instant();
        var move = isOwn(NewEmail.peek(token, at)) ? NewEmail.take(token, at) : null;
        var person = move == null ? null : Person.held(move.person().id);
        if (move == null || person == null || person.leftAt != null) {
            throw new UnprocessablePage(Templates.newEmail(token, false));
        }
        register.useEmail(person, move.email(), person, at);
        return Redirect.to("/me", "You have a new email address here. Sign in with it from now on");
    }
}
