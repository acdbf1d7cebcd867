package openhall.ideas.duplicates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Decision;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Ideas like an idea, as JSON: what everyone reads, for staff the suggestions, the links, what a merger would do. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DuplicateApi {
    record Other(
            @NotBlank(message = OtherForm.WHICH) @Nullable String other) {}

    /** The most alike first; {@code shared} are the telling words that both ideas have. */
    record Suggestion(String ref, String title, Decision decision, List<String> shared, boolean linked) {
        static Suggestion of(Candidate alike) {
            return new Suggestion(alike.ref(), alike.title(), alike.decision(), alike.shared(), alike.linked());
        }
    }

    record Suggestions(List<Suggestion> ideas) {}

    /** How many people follow the idea, would begin to follow the other one, and would be asked for their support. */
    record MergerPreview(String idea, String into, boolean possible, long followers, long moving, long asked) {
        static MergerPreview of(Preview seen) {
            return new MergerPreview(
                    seen.idea().ref,
                    seen.target().ref,
                    seen.isPossible(),
                    seen.followers(),
                    seen.moving(),
                    seen.asked());
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/kin")
    @PermitAll
    public Kin kin(String ref) {
        return Kin.of(AddressedIdea.published(ref));
    }

    @GET
    @Path("/{ref}/duplicates")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public Suggestions duplicates(String ref) {
        var alike = Duplicates.of(AddressedIdea.published(ref)).alike();
        return new Suggestions(alike.stream().map(Suggestion::of).toList());
    }

    @GET
    @Path("/{ref}/merger")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public MergerPreview preview(String ref, @RestQuery @Nullable String into) {
        return MergerPreview.of(Preview.of(AddressedIdea.published(ref), AddressedIdea.published(into)));
    }

    @POST
    @Path("/{ref}/links")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Kin link(String ref, Other body) {
        var two = chosen(ref, body);
        AlikeLink.join(two, me.person(), clock.instant());
        return Kin.of(two.idea());
    }

    @POST
    @Path("/{ref}/links/removal")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Kin unlink(String ref, Other body) {
        var two = chosen(ref, body);
        AlikeLink.part(two, me.person(), clock.instant());
        return Kin.of(two.idea());
    }

    private Two chosen(String ref, Other body) {
        var form = new OtherForm(body.other());
        var two = Two.held(ref, form.ref());
        forms.requireJson(body, form.errors(two));
        return two;
    }
}
