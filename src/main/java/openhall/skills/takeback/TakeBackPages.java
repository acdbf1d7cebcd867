package openhall.skills.takeback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.Evidence;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/me/confirmed-levels")
class TakeBackPages {
    static final String PATH = "/me/confirmed-levels";

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance given(KeyPage<Evidence> page, String path);

        static native TemplateInstance takeBack(Given given, TakeBackForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance given(@RestQuery @Nullable String after) {
        return Templates.given(Evidence.givenBy(me.personId(), Cursor.parse(after)), PATH);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.takeBack(Given.of(id, me.person()), TakeBackForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public RestResponse<Void> takeBack(@RestPath UUID id, @BeanParam TakeBackForm form) {
        var given = Given.of(id, me.person());
        forms.require(form, errors -> Templates.takeBack(given, form, errors));
        given.evidence().takeBack(me.person(), Forms.text(form.why()), clock.instant());
        return Redirect.to(PATH, "You took back a level of " + given.evidence().person.name);
    }
}
