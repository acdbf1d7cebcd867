package openhall.learning.assignments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Learning leads assign to anybody, managers to their own line; each sees what they may assign. */
@Path("/assignments")
@PermissionsAllowed({May.ASSIGN_LEARNING, May.SEE_OWN_LINE})
class AssignmentPages {
    private static final String ALREADY_SENT =
            "You already sent this form. This is what was assigned. To assign something else, begin again";

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance assignments(KeyPage<Assignment> page, boolean lead, long exceptions);

        static native TemplateInstance assign(Choices choices, AssignmentForm form, FormErrors errors);

        static native TemplateInstance assignPreview(Preview preview, AssignmentForm form);

        static native TemplateInstance assignment(Sheet sheet, WithdrawalForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    AssignmentDesk desk;

    @GET
    public TemplateInstance assignments(@RestQuery @Nullable String after) {
        var lead = isLead();
        var page = Assignment.newest(line(), Cursor.parse(after));
        return Templates.assignments(page, lead, lead ? AssignedLearning.exceptions() : 0);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery @Nullable String what, @RestQuery List<String> person) {
        var choices = choices();
        var emails = choices.emailsOf(ids(person));
        return Templates.assign(choices, AssignmentForm.blank(what, emails), FormErrors.none());
    }

    /** The form again with what was typed, to change it. */
    @POST
    @Path("new")
    public TemplateInstance change(@BeanParam AssignmentForm form) {
        return Templates.assign(choices(), form, FormErrors.none());
    }

    /** What it would do; nothing is stored. */
    @POST
    @Path("new/preview")
    public TemplateInstance preview(@BeanParam AssignmentForm form) {
        return Templates.assignPreview(Preview.of(asks(form), clock.instant()), form);
    }

    @POST
    @Transactional
    public RestResponse<Void> assign(@BeanParam AssignmentForm form) {
        var all = desk.assignEach(asks(form), form.key(), me.person(), clock.instant());
        all.forEach(this::refuseChanged);
        var first = all.get(0).assignment();
        return all.size() == 1
                ? Redirect.to(first.page(), "“" + first.title + "” is assigned")
                : Redirect.to("/assignments", "“" + first.title + "” is assigned to " + all.size() + " people");
    }

    private void refuseChanged(Assignment.Made made) {
        if (made.changed()) {
            var errors = FormErrors.none().add("sending", ALREADY_SENT);
            var sheet = sheet(made.assignment().ref, null);
            throw new UnprocessablePage(Templates.assignment(sheet, new WithdrawalForm(null), errors));
        }
    }

    @GET
    @Path("{ref}")
    public TemplateInstance assignment(@RestPath String ref, @RestQuery @Nullable String after) {
        return Templates.assignment(sheet(ref, Cursor.parse(after)), new WithdrawalForm(null), FormErrors.none());
    }

    @GET
    @Path("{ref}/people.csv")
    @Produces("text/csv")
    public String csv(@RestPath String ref) {
        return ProgressFile.of(found(ref), line(), clock.instant());
    }

    @POST
    @Path("{ref}/withdrawal")
    @Transactional
    public RestResponse<Void> withdraw(@RestPath String ref, @BeanParam WithdrawalForm form) {
        var assignment = found(ref);
        forms.require(form, errors -> Templates.assignment(sheet(ref, null), form, errors));
        desk.withdraw(assignment, Forms.text(form.why()), me.person(), clock.instant());
        return Redirect.to(assignment.page(), "“" + assignment.title + "” is withdrawn");
    }

    private List<Requirement> asks(AssignmentForm form) {
        var choices = choices();
        forms.require(form, form.errors(choices), errors -> Templates.assign(choices, form, errors));
        return form.asks(choices);
    }

    private Sheet sheet(String ref, @Nullable Cursor after) {
        return Sheet.of(found(ref), line(), clock.instant(), after);
    }

    private Assignment found(String ref) {
        var assignment = Assignment.visible(ref, me.person(), isLead());
        if (assignment == null) {
            throw new NotFoundException();
        }
        return assignment;
    }

    private Choices choices() {
        return Choices.of(me.person(), isLead());
    }

    private boolean isLead() {
        return me.may(May.ASSIGN_LEARNING);
    }

    /** Whose line is shown; null for everybody. */
    private @Nullable UUID line() {
        return isLead() ? null : me.personId();
    }

    /** Whatever is no id is left out. */
    private static List<UUID> ids(List<String> typed) {
        return typed.stream()
                .map(AssignmentPages::id)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
