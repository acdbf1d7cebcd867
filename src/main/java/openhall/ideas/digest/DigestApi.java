package openhall.ideas.digest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Insight digests as JSON; drafts only for idea owners. */
@Path("/api/ideas/digests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DigestApi {
    record Line(
            long number,
            LocalDate from,
            LocalDate until,
            int ideas,
            String summary,
            @Nullable Instant publishedAt) {
        static Line of(Digest digest) {
            return new Line(
                    digest.number, digest.fromDay, digest.untilDay, digest.ideas, digest.summary, digest.publishedAt);
        }
    }

    record Page(List<Line> digests, @Nullable String next) {}

    record Quote(String idea, String title, String quote) {}

    /** Of its ideas, those that are quoted in this part of the digest. */
    record Group(int position, String title, String words, String note, boolean kept, long ideas, List<Quote> quotes) {
        static Group of(DigestPart.Shown shown) {
            var group = shown.group();
            var quotes = shown.quotes().stream()
                    .map(quote -> new Quote(quote.idea.ref, quote.idea.title, quote.quote))
                    .toList();
            return new Group(group.position, group.title, group.words, group.note, group.kept, shown.ideas(), quotes);
        }
    }

    record Whole(Line digest, List<Group> groups, @Nullable String next) {
        static Whole of(Digest digest) {
            return of(digest, DigestPart.beginning(digest));
        }

        static Whole of(Digest digest, DigestPart part) {
            return new Whole(
                    Line.of(digest), part.groups().stream().map(Group::of).toList(), part.next());
        }
    }

    record Days(
            @NotBlank(message = "Enter the first day") @Nullable
            String from,

            @NotBlank(message = "Enter the last day") @Nullable
            String until) {
        DigestForm form() {
            return new DigestForm(from, until);
        }
    }

    record Naming(
            @NotBlank(message = "Give this group a name")
            @Size(max = 100, message = "The name must be 100 characters or fewer")
            @Nullable
            String title,

            @Size(max = 1000, message = "The note must be 1,000 characters or fewer") @Nullable
            String note,

            boolean kept) {}

    record Publication(
            @NotBlank(message = "Write what these ideas say, in your own words")
            @Size(max = 2000, message = "The summary must be 2,000 characters or fewer")
            @Nullable
            String summary) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Page list(@RestQuery @Nullable String after) {
        var page = Digest.newest(makes(), Cursor.parse(after));
        return new Page(page.rows().stream().map(Line::of).toList(), page.next());
    }

    @GET
    @Path("/{number}")
    @PermitAll
    public Whole show(@RestPath String number, @RestQuery @Nullable String after) {
        var digest = Digest.numbered(number, makes());
        return Whole.of(digest, DigestPart.of(digest, QuoteKey.parse(after)));
    }

    @POST
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response make(Days body) {
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(body, form.errors());
        var digest = Digest.make(form.first(), form.last(), me.person(), clock.instant());
        return Response.created(URI.create("/api" + digest.path()))
                .entity(Line.of(digest))
                .build();
    }

    @PUT
    @Path("/{number}/groups/{position}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Whole edit(@RestPath String number, @RestPath int position, Naming body) {
        var group = DigestGroup.at(Digest.held(number), position);
        forms.requireJson(body);
        group.name(Forms.text(body.title()), Forms.text(body.note()), body.kept(), me.person(), clock.instant());
        return Whole.of(group.digest);
    }

    @POST
    @Path("/{number}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Whole publish(@RestPath String number, Publication body) {
        var digest = Digest.held(number);
        forms.requireJson(body);
        digest.publish(Forms.text(body.summary()), me.person(), clock.instant());
        return Whole.of(digest);
    }

    @DELETE
    @Path("/{number}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public void throwAway(@RestPath String number) {
        Digest.held(number).throwAway(me.person(), clock.instant());
    }

    private boolean makes() {
        return me.may(May.ANSWER_IDEAS);
    }
}
