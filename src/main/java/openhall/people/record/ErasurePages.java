package openhall.people.record;

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
import openhall.people.Council;
import openhall.people.Me;
import openhall.people.NotErasable;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.Register;
import openhall.people.Someone;
import openhall.people.door.FreshSignIn;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Deleting one's own record: first what goes and what stays, then the last word of whoever has just signed in. */
@Path("/me/erasure")
@Authenticated
class ErasurePages {
    private static final String LAST_WORD = "/me/erasure/confirmation";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance erasure(Person person, MyRecord record, String contact);

        static native TemplateInstance eraseMe(ErasureForm form, FormErrors errors);
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
    RecordBook book;

    @Inject
    Register register;

    @Inject
    Council council;

    @GET
    public TemplateInstance show() {
        var person = me.person();
        return Templates.erasure(
                person, book.of(Someone.of(person)), council.facts().contact().dataProtectionEmail());
    }

    @GET
    @Path("confirmation")
    public TemplateInstance lastWord() {
        NotErasable.refuse(me.person());
        fresh.require(LAST_WORD);
        return Templates.eraseMe(ErasureForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> erase(@BeanParam ErasureForm form) {
        var person = me.person();
        NotErasable.refuse(person);
        fresh.require(LAST_WORD);
        forms.require(form, form.errors(), errors -> Templates.eraseMe(form, errors));
        register.erase(person, PersonErased.Why.OWN_WISH, person, clock.instant());
        return Redirect.to("/", "Your record is deleted. You are signed out everywhere");
    }
}
