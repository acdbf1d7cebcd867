package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.TeamMember;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What each member of a team did, as JSON for organisers. */
@Path("/api/hackathons/{slug}/shares")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ShareApi {
    record Confirmation(
            @Nullable List<String> members,
            @Nullable String share,

            @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
            String why) {
        ShareForm form() {
            return new ShareForm(Objects.requireNonNullElse(members, List.<String>of()), share, why);
        }
    }

    record Member(
            UUID id, String name, String team, @Nullable String share) {
        static Member of(TeamMember member) {
            var share = member.share;
            return new Member(member.id, member.person.name, member.team.ref, share == null ? null : share.name());
        }
    }

    /** In the order of joining; {@code next} is where the next page begins, and empty on the last one. */
    record Members(List<Member> members, @Nullable String next) {
        static Members of(List<TeamMember> members, @Nullable String next) {
            return new Members(members.stream().map(Member::of).toList(), next);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public Members show(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var page = TeamMember.page(Hackathon.named(slug), me.person(), Cursor.parse(after));
        return Members.of(page.rows(), page.next());
    }

    /** Answers those who were confirmed. */
    @PUT
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Members confirm(@PathParam("slug") String slug, Confirmation body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var view = ShareView.of(hackathon, me.person(), null);
        var form = body.form();
        var ticked = view.ticked(form.members());
        forms.requireJson(body, form.errors(ticked));
        view.confirm(ticked, form, at);
        return Members.of(ticked, null);
    }
}
