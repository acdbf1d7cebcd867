package openhall.strategy.savings;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/savings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SavingApi {

    /**
     * Whole pounds; {@code checked} is what counts, {@code waiting} is claimed and does not count, {@code otherYears} are in
     * no plan.
     */
    record Overview(
            long checked,
            long waiting,
            List<PlanShape> plans,
            List<SavingsReport.Year> years,
            List<SavingsReport.Year> otherYears,
            List<Shape> savings,
            @Nullable String next) {
        static Overview of(SavingsReport report) {
            return new Overview(
                    report.checked(),
                    report.waiting(),
                    report.plans().stream().map(PlanShape::of).toList(),
                    report.years(),
                    report.otherYears(),
                    report.page().rows().stream()
                            .map(saving -> Shape.of(saving, report.from(saving)))
                            .toList(),
                    report.page().next());
        }
    }

    record PlanShape(
            String slug,
            String title,
            String source,
            @Nullable String url,
            LocalDate asOf,
            @Nullable String note,
            Map<Integer, Long> years) {
        static PlanShape of(SavingsPlan plan) {
            return new PlanShape(
                    plan.slug, plan.title, plan.source, plan.url, plan.asOf, plan.note, new TreeMap<>(plan.years));
        }
    }

    record Shape(
            String ref,
            String title,
            int year,
            long amount,
            Saving.State state,
            @Nullable Boolean cashable,
            String how,
            String evidence,
            @Nullable CameFrom origin,
            Instant claimedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason) {
        static Shape of(Saving saving, @Nullable CameFrom origin) {
            return new Shape(
                    saving.ref,
                    saving.title,
                    saving.forYear,
                    saving.amount,
                    saving.state,
                    saving.cashable,
                    saving.how,
                    saving.evidence,
                    origin,
                    saving.claimedAt,
                    saving.decidedAt,
                    saving.reason);
        }
    }

    /**
     * {@code amount} is whole pounds, {@code origin} the reference of an idea or of a team whose project was adopted;
     * whoever answers for that may claim for it, and for nothing else. Sent
     * again with the same {@code sending}, it claims nothing more; without one, each sending is a claim.
     */
    record NewSaving(
            @Nullable String title,
            @Nullable String year,
            @Nullable String amount,
            @Nullable String how,
            @Nullable String evidence,
            @Nullable String origin,
            @Nullable String sending) {
        ClaimForm form() {
            return new ClaimForm(title, year, amount, how, evidence, origin, sending);
        }
    }

    /** {@code decision} is VALIDATED or REFUSED, {@code cashable} yes or no. */
    record NewVerdict(
            @Nullable String decision,
            @Nullable String cashable,
            @Nullable String reason) {
        VerdictForm form() {
            return new VerdictForm(decision, cashable, reason);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Origins origins;

    @Inject
    Claimants claimants;

    @GET
    @PermitAll
    public Overview index(@QueryParam("after") @Nullable String after) {
        var page = Saving.newest(Cursor.parse(after));
        return Overview.of(SavingsReport.of(page, origins.of(page.rows())));
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    public Shape show(@PathParam("ref") String ref) {
        return shape(Saving.named(ref));
    }

    @POST
    @Authenticated
    @Transactional
    public RestResponse<Shape> claim(@Nullable NewSaving body) {
        var form = body == null ? ClaimForm.blank() : body.form();
        claimants.onlyFor(form.origin());
        forms.requireJson(form, form.errors(clock.instant().atZone(Formats.ZONE).getYear(), origins));
        var saving = Saving.claim(form.claim(origins), form.key(), me.person(), clock.instant());
        return RestResponse.ResponseBuilder.<Shape>create(RestResponse.Status.CREATED)
                .location(URI.create("/api/savings/" + saving.ref))
                .entity(shape(saving))
                .build();
    }

    @POST
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.CHECK_SAVINGS)
    @Transactional
    public Shape decide(@PathParam("ref") String ref, @Nullable NewVerdict body) {
        var saving = Saving.held(ref);
        var form = body == null ? VerdictForm.blank() : body.form();
        forms.requireJson(form, form.errors());
        saving.decide(form.verdict(), me.person(), clock.instant());
        return shape(saving);
    }

    private Shape shape(Saving saving) {
        return Shape.of(saving, origins.of(saving));
    }
}
