package openhall.ideas.answering;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Decision;
import openhall.ideas.calls.ListChoices;
import openhall.people.Council;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** One reply to many ideas, as JSON: prepare, change single ones, publish, and what became of each. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
class BulkApi {
    record NewBulk(
            @Nullable String from,
            @Nullable String call,
            @Nullable String theme,
            @Nullable String area,
            @Nullable String waited,

            /** Every idea that waits for a reply and matches, and not only those that are named. */
            boolean all,

            @Size(max = BulkMatch.MOST, message = "Choose 200 ideas or fewer") @Nullable
            List<String> ideas,

            @NotBlank(message = "Choose a decision") @Nullable
            String decision,

            @NotBlank(message = "Choose the service that replies") @Nullable
            String service,

            @NotBlank(message = "Write a reply, so that people know why")
            @Size(max = 4000, message = "The reply must be 4,000 characters or fewer")
            @Nullable
            String text,

            @Nullable String next) {
        BulkForm form() {
            var named = ideas == null ? List.<String>of() : ideas;
            return new BulkForm(
                    from, call, theme, area, waited, all ? "yes" : null, named, decision, service, text, next);
        }
    }

    record Found(String ref, String title) {}

    /** How many wait and match, and those that have waited longest, as many as one reply goes to. */
    record Matching(long count, int most, List<Found> ideas) {
        static Matching of(BulkMatch match) {
            var found = match.ideas().stream()
                    .map(idea -> new Found(idea.ref, idea.title))
                    .toList();
            return new Matching(match.count(), BulkMatch.MOST, found);
        }
    }

    record Words(
            @NotBlank(message = "Write a reply, so that people know why")
            @Size(max = 5000, message = "The reply must be 5,000 characters or fewer")
            @Nullable
            String text) {}

    record Item(
            String ref,
            String text,
            @Nullable Instant repliedAt,
            @Nullable String whyNot) {
        static Item of(BulkItem item) {
            return new Item(item.idea.ref, item.text, item.repliedAt, item.whyNot);
        }
    }

    record Shown(UUID id, Decision decision, String service, List<Item> ideas) {
        static Shown of(BulkReply bulk) {
            var items = BulkItem.of(bulk).stream().map(Item::of).toList();
            return new Shown(bulk.id, bulk.decision, bulk.service.slug, items);
        }
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
    public Matching matching(@BeanParam BulkQuery asked) {
        var match = match(asked.filter());
        forms.requireJson(asked, match.errors());
        return Matching.of(match);
    }

    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Shown prepare(NewBulk body) {
        var now = clock.instant();
        var form = body.form();
        var match = match(form.filter());
        forms.requireJson(body, form.errors(match, now));
        return Shown.of(BulkReply.write(form.draft(), form.chosen(match), me.person(), now));
    }

    @GET
    @Path("/bulk/{id}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Shown preview(UUID id) {
        return Shown.of(BulkReply.known(id));
    }

    @PUT
    @Path("/bulk/{id}/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Item reword(UUID id, String ref, Words body) {
        var item = BulkItem.known(id, ref);
        forms.requireJson(body);
        item.reword(Forms.text(body.text()));
        return Item.of(item);
    }

    @DELETE
    @Path("/bulk/{id}/{ref}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Item takeOut(UUID id, String ref) {
        var item = BulkItem.known(id, ref);
        item.takeOut();
        return Item.of(item);
    }

    @POST
    @Path("/bulk/{id}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Shown publish(UUID id) {
        Publication.of(id, me.personId(), clock.instant());
        return Shown.of(BulkReply.known(id));
    }

    private BulkMatch match(BulkFilter filter) {
        var now = clock.instant();
        var choices = ListChoices.at(now, council.facts());
        return BulkMatch.of(filter, choices, new BulkMatch.Reader(me.personId(), now));
    }
}
