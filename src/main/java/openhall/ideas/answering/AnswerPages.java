package openhall.ideas.answering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For those who answer: what is due, what is late first, of theirs, of nobody's or of all. */
@Path("/answers")
class AnswerPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance answers(AnswerList list, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance list(
            @RestQuery @Nullable String whose,
            @RestQuery @Nullable String due,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String after) {
        var which = AnswerList.Which.read(whose, due, order, after);
        return Templates.answers(AnswerList.of(which, me.personId(), clock.instant()), FormErrors.none());
    }
}
