package openhall.ideas.answering;

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
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One reply to many ideas: write it, see it for each idea, change what has to be different, and publish all. */
@Path("/answers")
class BulkPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance bulk(
                BulkForm form, List<Option> ideas, List<Option> services, FormErrors errors);

        static native TemplateInstance bulkReplies(BulkView view);

        static native TemplateInstance bulkReply(BulkItem item, RewordForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/bulk")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance write(@RestQuery List<String> ideas, @RestQuery @Nullable String from) {
        var refs = "none".equals(from)
                ? Answers.nobodys(me.personId()).stream().map(idea -> idea.ref).toList()
                : ideas;
        return page(BulkForm.about(refs), FormErrors.none());
    }

    @POST
    @Path("/bulk")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> prepare(@BeanParam BulkForm form) {
        var now = clock.instant();
        forms.require(form, form.errors(now), errors -> page(form, errors));
        return Redirect.to(
                BulkReply.write(form.draft(), form.chosen(), me.person(), now).path());
    }

    @GET
    @Path("/bulk/{id}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance preview(UUID id) {
        return Templates.bulkReplies(BulkView.of(BulkReply.known(id)));
    }

    @GET
    @Path("/bulk/{id}/{ref}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance one(UUID id, String ref) {
        var item = BulkItem.known(id, ref);
        return Templates.bulkReply(item, new RewordForm(item.text), FormErrors.none());
    }

    @POST
    @Path("/bulk/{id}/{ref}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> reword(UUID id, String ref, @BeanParam RewordForm form) {
        var item = BulkItem.known(id, ref);
        forms.require(form, errors -> Templates.bulkReply(item, form, errors));
        item.reword(Forms.text(form.text()));
        return Redirect.to(item.bulk.path(), "The reply to " + ref + " has changed");
    }

    /** Not one transaction: each reply goes out for itself. */
    @POST
    @Path("/bulk/{id}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public RestResponse<Void> publish(UUID id) {
        Publication.of(id, me.personId(), clock.instant());
        return Redirect.to("/answers/bulk/" + id, "What could be published is published");
    }

    private static TemplateInstance page(BulkForm form, FormErrors errors) {
        var ideas = form.chosen().stream().map(BulkPages::option).toList();
        var services = Option.first("Choose a service", OrgUnit.serviceOptions());
        return Templates.bulk(form, ideas, services, errors);
    }

    private static Option option(Idea idea) {
        return new Option(idea.ref, idea.title, idea.ref + ", " + idea.decision.text());
    }
}
