package openhall.people.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.Person;
import openhall.people.SignInChanged;
import openhall.people.SignInChanged.What;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody's own password: the first one, or another one. */
@Path("/me/password")
@Authenticated
class PasswordPages {
    private static final String PATH = "/me/password";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance password(boolean change, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    FreshSignIn fresh;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordCheck check;

    @Inject
    SessionKeeper keeper;

    @Inject
    Event<SignInChanged> changed;

    @GET
    public TemplateInstance form() {
        fresh.require(PATH);
        return Templates.password(me.person().hasPassword(), FormErrors.none());
    }

    /** Holds no connection while a guess is counted: many who guess at once would otherwise wait for each other. */
    @POST
    public RestResponse<Void> choose(@BeanParam NewPasswordForm form) {
        fresh.require(PATH);
        var person = me.person();
        var what = person.hasPassword() ? What.PASSWORD_CHANGED : What.PASSWORD_SET;
        var errors = rules.errors(form.password(), person.name, person.email);
        forms.require(form, errors, wrong -> Templates.password(person.hasPassword(), wrong));
        requireCurrent(person, form);
        QuarkusTransaction.requiringNew().run(() -> set(person.id, form, what));
        return Redirect.to("/me", "Your new password is set. You are signed out everywhere else");
    }

    private void set(UUID id, NewPasswordForm form, What what) {
        var person = Person.held(id);
        if (person == null || person.leftAt != null) {
            throw new NotFoundException();
        }
        person.choosePassword(form.chosen());
        keeper.keepOnlyThis(id);
        changed.fire(new SignInChanged(person, what, clock.instant()));
    }

    /** Guesses at the password that somebody has are counted here as at the door. */
    private void requireCurrent(Person person, NewPasswordForm form) {
        if (person.hasPassword() && check.personWith(person.email, String.valueOf(form.current())) == null) {
            var errors = new FormErrors()
                    .add("current", "Check your current password. After 10 wrong tries, wait 5 minutes");
            throw new UnprocessablePage(Templates.password(true, errors));
        }
    }
}
