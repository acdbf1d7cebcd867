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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.calls.ListChoices;
import openhall.people.Council;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** One reply to many ideas: write it, see it for each idea, change what has to be different, and publish all. */
@Path("/answers")
class BulkPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance bulk(
                BulkForm form, BulkMatch match, List<Option> ideas, List<Option> services, FormErrors errors);

        static native TemplateInstance bulkReplies(BulkView view);

        static native TemplateInstance bulkReply(BulkItem item, RewordForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @GET
    @Path("/bulk")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance write(@BeanParam BulkQuery asked) {
        var form = BulkForm.about(asked);
        var match = match(form);
        return page(form, match, new FormErrors().addAll(match.errors()));
    }

    @POST
    @Path("/bulk")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> prepare(@BeanParam BulkForm form) {
        var now = clock.instant();
        var match = match(form);
        forms.require(form, form.errors(match, now), errors -> page(form, match, errors));
        return Redirect.to(BulkReply.write(form.draft(), form.chosen(match), me.person(), now)
                .path());
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

    @POST
    @Path("/bulk/{id}/{ref}/removal")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> takeOut(UUID id, String ref) {
        var item = BulkItem.known(id, ref);
        item.takeOut();
        return Redirect.to(item.bulk.path(), ref + " gets no reply from here");
    }

    /** Not one transaction: each reply goes out for itself. */
    @POST
    @Path("/bulk/{id}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public RestResponse<Void> publish(UUID id) {
        Publication.of(id, me.personId(), clock.instant());
        return Redirect.to("/answers/bulk/" + id, "What could be published is published");
    }

    private BulkMatch match(BulkForm form) {
        var now = clock.instant();
        var choices = ListChoices.at(now, council.facts());
        return BulkMatch.of(form.filter(), choices, new BulkMatch.Reader(me.personId(), now));
    }

    private static TemplateInstance page(BulkForm form, BulkMatch match, FormErrors errors) {
        // What is ticked stays on the page, also where the list of what was found is shorter.
        var ideas = new LinkedHashMap<String, Option>();
        form.ticked().forEach(idea -> ideas.put(idea.ref, option(idea)));
        match.ideas().forEach(idea -> ideas.putIfAbsent(idea.ref, option(idea)));
        var options = List.copyOf(ideas.values());
        var services = Option.first("Choose a service", OrgUnit.serviceOptions());
        return Templates.bulk(form, match, options, services, errors);
    }

    private static Option option(Idea idea) {
        return new Option(idea.ref, idea.title, idea.ref + ", " + idea.decision.text());
    }
}
