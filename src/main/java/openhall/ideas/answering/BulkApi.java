package openhall.ideas.answering;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** One reply to many ideas, as JSON: prepare, change single ones, publish, and what became of each. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
class BulkApi {
    record NewBulk(
            @NotEmpty(message = "Choose at least one idea")
            @Size(max = 100, message = "Choose 100 ideas or fewer")
            @Nullable
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
            return new BulkForm(ideas == null ? List.of() : ideas, decision, service, text, next);
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

    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Shown prepare(NewBulk body) {
        var now = clock.instant();
        var form = body.form();
        forms.requireJson(body, form.errors(now));
        return Shown.of(BulkReply.write(form.draft(), form.chosen(), me.person(), now));
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

    @POST
    @Path("/bulk/{id}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Shown publish(UUID id) {
        Publication.of(id, me.personId(), clock.instant());
        return Shown.of(BulkReply.known(id));
    }
}
