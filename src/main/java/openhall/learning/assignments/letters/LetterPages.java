package openhall.learning.assignments.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import openhall.learning.assignments.Assignment;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who was told what about an assignment: learning leads see everybody, whoever made it their own line. */
@Path("/assignments/{ref}/letters")
@PermissionsAllowed({May.ASSIGN_LEARNING, May.SEE_OWN_LINE})
class LetterPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance letters(SentLetters letters);
    }

    @Inject
    Me me;

    @GET
    public TemplateInstance letters(@RestPath String ref, @RestQuery @Nullable String after) {
        return Templates.letters(seenBy(me, ref, after));
    }

    static SentLetters seenBy(Me me, String ref, @Nullable String after) {
        var viewer = me.person();
        var lead = me.may(May.ASSIGN_LEARNING);
        var assignment = Assignment.visible(ref, viewer, lead);
        if (assignment == null) {
            throw new NotFoundException();
        }
        return SentLetters.of(assignment, lead ? null : viewer.id, Cursor.parse(after));
    }
}
