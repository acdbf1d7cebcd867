package openhall.activity.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.activity.NoticePreference;
import openhall.people.Person;

/**
 * Stops mails like the one that the link stands in. Programs that read mail open links, so opening it changes nothing;
 * the button does, and so does the mail program's own (RFC 8058), which must not be sent elsewhere by the answer.
 */
@Path("/notices/unsubscribe/{token}")
@PermitAll
class UnsubscribePages {

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance unsubscribe(String path, String what, boolean done);
    }

    @Inject
    Clock clock;

    @Inject
    StopLink link;

    @GET
    public TemplateInstance ask(String token) {
        return page(token, read(token), false);
    }

    @POST
    @Transactional
    public TemplateInstance stop(String token) {
        var stopped = read(token);
        NoticePreference.stop(stopped.personId(), stopped.subscription(), clock.instant());
        return page(token, stopped, true);
    }

    private StopLink.Stopped read(String token) {
        var stopped = link.read(token);
        Person person = stopped == null ? null : Person.findById(stopped.personId());
        if (stopped == null || person == null || person.leftAt != null) {
            throw new NotFoundException();
        }
        return stopped;
    }

    private static TemplateInstance page(String token, StopLink.Stopped stopped, boolean done) {
        return Templates.unsubscribe(
                StopLink.BELOW + token, stopped.subscription().text(), done);
    }
}
