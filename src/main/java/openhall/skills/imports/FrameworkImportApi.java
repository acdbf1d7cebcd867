package openhall.skills.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Frameworks that others publish, for programs: send the bytes of a file, look at what it would change, apply it. */
@Path("/api/frameworks/uploads")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ADMINISTER)
class FrameworkImportApi {
    /** A skill: the line of the file (null when it is not in it), its outcome, and what changes. */
    record PlannedShape(@Nullable Integer line, String outcome, String key, String title, String detail) {
        static PlannedShape of(PlannedSkill skill) {
            return new PlannedShape(skill.line(), skill.outcome().slug(), skill.key(), skill.title(), skill.detail());
        }
    }

    /** What a file would do now: how many skills by outcome, and up to 50 of them; {@code next} leads to more. */
    record PlanShape(
            UUID id,
            String framework,
            String version,
            String source,
            String licence,
            String attribution,
            String plan,
            @Nullable Instant appliedAt,
            Map<String, Long> counts,
            List<PlannedShape> skills,
            @Nullable String next) {
        static PlanShape of(FrameworkPlan plan, @Nullable String after) {
            var upload = plan.upload();
            var page = plan.page(after);
            return new PlanShape(
                    upload.id,
                    upload.kind.slug(),
                    upload.version,
                    upload.source,
                    upload.kind.licence(),
                    upload.kind.attribution(),
                    plan.hash(),
                    upload.appliedAt,
                    plan.counts(),
                    page.rows().stream().map(PlannedShape::of).toList(),
                    page.next());
        }
    }

    /** {@code plan} is that of the skills that were looked at. */
    record Approval(@Nullable String plan) {
        FormErrors errors() {
            var errors = new FormErrors();
            return Forms.text(plan).isEmpty() ? errors.add("plan", "Send the plan that you were shown") : errors;
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    FrameworkDesk desk;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Send a framework's file to look at what it would do")
    public RestResponse<PlanShape> upload(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String version,
            @RestQuery @Nullable String source,
            byte[] body) {
        var form = new FrameworkUploadForm(kind, version, source);
        var sent = SentFramework.of(form, () -> SentText.of(Objects.requireNonNullElse(body, new byte[0])));
        forms.requireJson(form, sent.errors());
        var upload = desk.keep(form.label(), sent.content(), me.person());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, PlanShape.of(FrameworkPlan.of(upload), null))
                .location(URI.create("/api/frameworks/uploads/" + upload.id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What a framework's file would do now, skill by skill")
    public PlanShape plan(UUID id, @RestQuery @Nullable String after) {
        return PlanShape.of(desk.plan(id), after);
    }

    /** 409 with the new plan when something has changed since the one that was sent. */
    @POST
    @Path("{id}/application")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Apply a framework's file as it was looked at, once")
    public RestResponse<PlanShape> apply(UUID id, @Nullable Approval body) {
        forms.requireJson(body, body == null ? FormErrors.none() : body.errors());
        var answer = desk.apply(id, body == null ? "" : Forms.text(body.plan()), me.person());
        var status =
                answer == FrameworkDesk.Answer.PLAN_CHANGED ? RestResponse.Status.CONFLICT : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, PlanShape.of(desk.plan(id), null))
                .build();
    }
}
