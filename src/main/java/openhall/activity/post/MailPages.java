package openhall.activity.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Mail;
import openhall.activity.MailState;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Mode;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was sent, what waits and what did not go, for administrators. */
@Path("/admin/mail")
@PermissionsAllowed(May.ADMINISTER)
class MailPages {
    private static final String PATH = "/admin/mail";

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance mail(KeyPage<Mail> page, View view);
    }

    /**
     * What the page shows. Texts only where they go nowhere else, and whole ones only in a demonstration: they hold
     * links that let their reader in as somebody else.
     */
    record View(@Nullable MailState state, boolean goesNowhere, boolean whole) {
        public String text(Mail mail) {
            return whole ? mail.text : mail.textWithoutKeys();
        }

        public List<MailState> states() {
            return List.of(MailState.values());
        }

        public String path() {
            return state == null ? PATH : PATH + "?state=" + state.code();
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Postmen postmen;

    @Inject
    Mode mode;

    @GET
    public TemplateInstance mail(@RestQuery @Nullable String state, @RestQuery @Nullable String after) {
        var chosen = MailState.named(state);
        var view = new View(chosen, postmen.goesNowhere(), mode.demo());
        return Templates.mail(Mail.newest(chosen, Cursor.parse(after)), view);
    }

    @POST
    @Path("{id}/again")
    @Transactional
    public RestResponse<Void> again(UUID id) {
        var mail = held(id);
        mail.tryAgain();
        Activity.record(me.person(), "sent again", mail.asSubject(), clock.instant());
        return Redirect.to(PATH, "We will try to send the email again within a minute");
    }

    @POST
    @Path("{id}/given-up")
    @Transactional
    public RestResponse<Void> giveUp(UUID id) {
        var mail = held(id);
        mail.giveUp();
        Activity.record(me.person(), "gave up", mail.asSubject(), clock.instant());
        return Redirect.to(PATH, "The email will not be sent");
    }

    private static Mail held(UUID id) {
        var mail = Mail.held(id);
        if (mail == null) {
            throw new NotFoundException();
        }
        return mail;
    }
}
