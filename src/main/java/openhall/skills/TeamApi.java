package openhall.skills;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Person;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamApi {
    /** Levels are 0 to 4; level is null while it is not known, target is 0 where there is none; via is the kind of evidence alone. */
    record MarkShape(
            String key,
            @Nullable Integer level,
            int target,
            String gap,
            @Nullable String via,
            MySkillsApi.@Nullable SuggestedShape suggested) {
        static MarkShape of(Mark mark) {
            return new MarkShape(
                    mark.skill().key,
                    mark.known() ? Integer.valueOf(mark.level()) : null,
                    mark.target(),
                    mark.gap(),
                    mark.known() ? mark.viaKind() : null,
                    MySkillsApi.SuggestedShape.of(mark.course()));
        }
    }

    record PersonShape(UUID id, String name, boolean direct, List<MarkShape> skills) {
        static PersonShape of(TeamMatrix.Row row) {
            var marks = row.marks().stream().map(MarkShape::of).toList();
            return new PersonShape(row.person().id, row.person().name, row.direct(), marks);
        }
    }

    /** One of the widest gaps of the whole line. */
    record GapShape(UUID person, String name, MarkShape skill) {
        static GapShape of(TeamMatrix.Gap gap) {
            return new GapShape(gap.person().id, gap.person().name, MarkShape.of(gap.mark()));
        }
    }

    /** Headline and gaps are of the whole line; people come by name, and the next ones after {@code next}. */
    record TeamShape(
            String headline,
            List<GapShape> gaps,
            List<PersonShape> people,
            @Nullable String next) {}

    /** level: awareness, working, practitioner or expert; seen: what the manager saw, in a sentence. */
    record Confirmation(
            @NotNull(message = ConfirmationForm.CHOOSE_LEVEL)
            @Pattern(regexp = "awareness|working|practitioner|expert", message = ConfirmationForm.CHOOSE_LEVEL)
            @Nullable
            String level,

            @NotBlank(message = ConfirmationForm.SAY_WHAT)
            @Size(max = ConfirmationForm.LONGEST, message = ConfirmationForm.TOO_LONG)
            @Nullable
            String seen) {
        /** Only after the rules above have been met. */
        SkillConfirmation.Word word() {
            return new SkillConfirmation.Word(Level.of(Level.numberOf(Forms.text(level))), Forms.text(seen));
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Suggestions suggestions;

    @GET
    @Path("skills")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public TeamShape team(@RestQuery @Nullable String after) {
        var team = TeamMatrix.of(me.personId(), TeamMatrix.place(after), suggestions);
        return new TeamShape(
                team.headline(),
                team.gaps().stream().map(GapShape::of).toList(),
                team.rows().stream().map(PersonShape::of).toList(),
                team.next());
    }

    @POST
    @Path("{personId}/skills/{key}/confirmation")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public Response confirm(@RestPath UUID personId, @RestPath String key, Confirmation confirmation) {
        Person person = SkillConfirmation.reportOf(me.person(), personId);
        var skill = Skill.current(key);
        forms.requireJson(confirmation);
        var kept = SkillConfirmation.give(me.person(), person, skill, confirmation.word(), clock.instant());
        var target = OwnTargets.of(List.of(person.id)).of(person.id, skill);
        var mark = new Mark(skill, Standing.of(person, skill), target).suggesting(Suggested.from(suggestions));
        var answer = kept.isNew() ? Response.created(URI.create("/api/team/skills")) : Response.ok();
        return answer.entity(MarkShape.of(mark)).build();
    }
}
