package openhall.ideas.paper;

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
import java.time.Clock;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.people.Council;
import openhall.people.CouncilFacts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Staff write down ideas for others, one slip after the other, and print what the sender takes home. */
@Path("/ideas")
class EntryPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance entry(
                EntryForm form, EntryTopics.Choices choices, @Nullable Idea known, FormErrors errors);

        static native TemplateInstance receipt(Idea idea, PaperEntry entry, CouncilFacts council);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @Inject
    EntryTopics topics;

    @GET
    @Path("/entry")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance begin(@RestQuery @Nullable String channel, @RestQuery @Nullable String received) {
        return page(EntryForm.blank(channel, received), null, FormErrors.none());
    }

    @POST
    @Path("/entry")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> save(@BeanParam EntryForm form) {
        var at = clock.instant();
        var wrong = form.errors(WorkingDays.day(at)).addAll(topics.errors(form, at));
        forms.require(form, wrong, errors -> page(form, null, errors));
        refuseKnown(form);
        var idea = Idea.enter(form.proposal(), form.how(), me.person(), at);
        EntryTopics.tell(idea, form);
        return form.goesOn() ? Redirect.to(next(form), idea.ref + " is saved") : Redirect.to(idea.path("receipt"));
    }

    @GET
    @Path("/{ref}/receipt")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance receipt(String ref) {
        var idea = Idea.byRef(ref);
        var entry = idea == null ? null : PaperEntry.of(idea);
        if (idea == null || entry == null) {
            throw new NotFoundException();
        }
        return Templates.receipt(idea, entry, council.facts());
    }

    private void refuseKnown(EntryForm form) {
        var known = PaperEntry.onSlip(form.how());
        if (known != null) {
            var errors = new FormErrors().add("slip", "This slip is entered already as " + known.ref);
            throw new UnprocessablePage(page(form, known, errors));
        }
    }

    private static String next(EntryForm form) {
        var how = form.how();
        return "/ideas/entry?channel=" + how.channel() + "&received=" + Formats.encoded(Forms.text(form.received()));
    }

    private TemplateInstance page(EntryForm form, @Nullable Idea known, FormErrors errors) {
        return Templates.entry(form, topics.choices(form, clock.instant()), known, errors);
    }
}
