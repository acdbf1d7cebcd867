package openhall.learning.assignments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Assigned learning as JSON. */
@Path("/api/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed({May.ASSIGN_LEARNING, May.SEE_OWN_LINE})
class AssignmentApi {
    record Page(List<Shown> assignments, @Nullable String next) {}

    /** Either {@code dueOn} or {@code dueDays} is null. */
    record Shown(
            String ref,
            String title,
            String path,
            String whom,
            @Nullable LocalDate dueOn,
            @Nullable Integer dueDays,
            String why,
            Instant madeAt,
            @Nullable Instant withdrawnAt) {
        static Shown of(Assignment one) {
            return new Shown(
                    one.ref,
                    one.title,
                    one.path,
                    one.whomWords(),
                    one.dueOn,
                    one.dueDays,
                    one.why,
                    one.madeAt,
                    one.withdrawnAt);
        }
    }

    /** One assignment with its people, 50 at a time. */
    record Whole(
            Shown assignment,
            Progress.Counts counts,
            List<Progress.Row> people,
            @Nullable String next) {}

    /** Who would be told and who not: {@code sort} is a word of its own for each reason. */
    record Tried(List<Bunch> people, String title, String text) {
        static Tried of(Preview preview) {
            var bunches = preview.all().stream()
                    .map(group -> new Bunch(group.sort(), group.people(), group.first()))
                    .toList();
            return new Tried(bunches, preview.notice().title(), preview.notice().text());
        }
    }

    record Bunch(Preview.Sort sort, long people, List<Preview.Named> first) {}

    /**
     * {@code what} is course/slug or pathway/slug; {@code kind} PERSON, TEAM, UNIT or RULE; {@code person} an email address;
     * {@code unit} a slug; {@code below} a level. With {@code dryRun} nothing is stored. {@code key} is of the sender's own
     * making: sent twice, it makes one assignment; sent again with something else, it is refused.
     */
    record Sent(
            @Nullable String what,
            @Nullable String kind,
            @Nullable String person,
            @Nullable String unit,
            @Nullable String audience,
            @Nullable String titleHas,
            @Nullable String skill,
            @Nullable String below,
            @Nullable String dueOn,
            @Nullable Integer dueDays,
            @Nullable String why,
            @Nullable String key,
            @Nullable Boolean dryRun) {
        AssignmentForm form() {
            var by = dueDays == null ? "date" : "days";
            var days = dueDays == null ? null : dueDays.toString();
            return new AssignmentForm(
                    what, kind, person, unit, audience, titleHas, skill, below, by, dueOn, days, why, key);
        }

        /** Without a key, each sending makes an assignment; it makes one, so it asks one person. */
        FormErrors errors() {
            var errors = new FormErrors();
            if (key != null && !AssignmentForm.isKey(key)) {
                errors.add("key", "Use 8 to 64 letters, digits and hyphens, or leave it out");
            }
            if (Choices.addresses(person).size() > 1) {
                errors.add("person", "Send one email address, and each of several people with a key of its own");
            }
            return errors;
        }
    }

    record Withdrawal(@Nullable String why) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    AssignmentDesk desk;

    @GET
    public Page list(@RestQuery @Nullable String after) {
        var page = Assignment.newest(line(), Cursor.parse(after));
        return new Page(page.rows().stream().map(Shown::of).toList(), page.next());
    }

    @POST
    @Transactional
    public Response assign(Sent body) {
        var choices = Choices.of(me.person(), isLead());
        var form = body.form();
        forms.requireJson(form, body.errors().addAll(form.errors(choices)));
        var asks = form.asks(choices);
        var now = clock.instant();
        if (Boolean.TRUE.equals(body.dryRun())) {
            return Response.ok(Tried.of(Preview.of(asks, now))).build();
        }
        return answer(desk.assign(asks.get(0), form.key(), me.person(), now));
    }

    /** Made, or there already. */
    private static Response answer(Assignment.Made made) {
        var assignment = made.assignment();
        if (made.changed()) {
            throw new AlreadySent(assignment);
        }
        var answer = made.fresh() ? Response.created(URI.create("/api" + assignment.page())) : Response.ok();
        return answer.entity(Shown.of(assignment)).build();
    }

    @GET
    @Path("{ref}")
    public Whole one(@RestPath String ref, @RestQuery @Nullable String after) {
        var sheet = Sheet.of(found(ref), line(), clock.instant(), Cursor.parse(after));
        var page = sheet.progress().page();
        return new Whole(Shown.of(sheet.assignment()), sheet.progress().counts(), page.rows(), page.next());
    }

    @POST
    @Path("{ref}/withdrawal")
    @Transactional
    public Shown withdraw(@RestPath String ref, Withdrawal body) {
        var assignment = found(ref);
        var form = new WithdrawalForm(body.why());
        forms.requireJson(form);
        desk.withdraw(assignment, Forms.text(form.why()), me.person(), clock.instant());
        return Shown.of(assignment);
    }

    private Assignment found(String ref) {
        var assignment = Assignment.visible(ref, me.person(), isLead());
        if (assignment == null) {
            throw new NotFoundException();
        }
        return assignment;
    }

    private boolean isLead() {
        return me.may(May.ASSIGN_LEARNING);
    }

    private @Nullable UUID line() {
        return isLead() ? null : me.personId();
    }
}
