package openhall.hackathons.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a file of challenges would do, row by row, and doing it. */
@Path("/organise/imports/{id}")
@PermissionsAllowed(May.ORGANISE)
class ImportPlanPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance challengeImportPlan(View view);
    }

    record View(ChallengeUpload upload, Map<ChallengeRow.Outcome, Long> counts, KeyPage<ChallengeRow> shown) {
        public long added() {
            return counts.getOrDefault(ChallengeRow.Outcome.NEW, 0L);
        }

        public long changed() {
            return counts.getOrDefault(ChallengeRow.Outcome.CHANGED, 0L);
        }

        public long same() {
            return counts.getOrDefault(ChallengeRow.Outcome.SAME, 0L);
        }

        public long refused() {
            return counts.getOrDefault(ChallengeRow.Outcome.REFUSED, 0L);
        }

        public String applyPath() {
            return upload.path() + "/application";
        }
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance show(UUID id, @RestQuery @Nullable String after) {
        var upload = ChallengeUpload.named(id);
        var typed = Forms.text(after);
        var from = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
        return Templates.challengeImportPlan(
                new View(upload, ChallengeRow.counts(upload), ChallengeRow.page(upload, from)));
    }

    @POST
    @Path("/application")
    @Transactional
    public RestResponse<Void> apply(UUID id) {
        var upload = ChallengeUpload.named(id);
        var at = clock.holding(upload.hackathon, LockModeType.PESSIMISTIC_WRITE);
        return upload.apply(me.person(), at)
                ? Redirect.to(upload.hackathon.draftsPath(), "The challenges are here as drafts")
                : Redirect.to(upload.path(), "The file was applied already. Nothing was done twice");
    }
}
