package openhall.skills;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/me/skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MySkillsApi {
    /** Levels are 0 to 4; level is null while it is not known, target is 0 where there is none. */
    record Shape(
            String key,
            String title,
            @Nullable Integer level,
            int target,
            String gap,
            @Nullable String via,
            @Nullable Integer confidence,
            @Nullable SuggestedShape suggested) {
        static Shape of(MySkills.Row row) {
            var mark = row.mark();
            var check = row.check();
            return new Shape(
                    mark.skill().key,
                    mark.skill().title,
                    mark.known() ? Integer.valueOf(mark.level()) : null,
                    mark.target(),
                    mark.gap(),
                    mark.known() ? mark.via() : null,
                    check == null ? null : Integer.valueOf(check.confidence),
                    SuggestedShape.of(mark.course()));
        }
    }

    /** The course to take next towards the target; the key is what an assignment calls it. */
    record SuggestedShape(String key, String title, String path) {
        static @Nullable SuggestedShape of(@Nullable Suggestion course) {
            return course == null ? null : new SuggestedShape(course.key(), course.title(), course.path());
        }
    }

    /**
     * level: cannot-yet, awareness, working, practitioner or expert; confidence and relevance: 0 to 10; atHome: CAN or CANNOT_YET;
     * wish: WORK, HOME, BOTH or NO. The last three may be left out.
     */
    record Check(
            @NotNull(message = SelfCheck.Answer.CHOOSE_LEVEL)
            @Pattern(
                    regexp = "cannot-yet|awareness|working|practitioner|expert",
                    message = SelfCheck.Answer.CHOOSE_LEVEL)
            @Nullable
            String level,

            @NotNull(message = SelfCheck.Answer.CHOOSE_CONFIDENCE)
            @Min(value = 0, message = SelfCheck.Answer.CHOOSE_CONFIDENCE)
            @Max(value = 10, message = SelfCheck.Answer.CHOOSE_CONFIDENCE)
            @Nullable
            Integer confidence,

            @Pattern(regexp = "CAN|CANNOT_YET", message = SelfCheck.Answer.CHOOSE_HOME) @Nullable
            String atHome,

            @Pattern(regexp = "WORK|HOME|BOTH|NO", message = SelfCheck.Answer.CHOOSE_WISH) @Nullable
            String wish,

            @Min(value = 0, message = SelfCheck.Answer.CHOOSE_RELEVANCE)
            @Max(value = 10, message = SelfCheck.Answer.CHOOSE_RELEVANCE)
            @Nullable
            Integer relevance) {
        /** Only after the rules above have been met. */
        SelfCheck.Answer answer() {
            return new SelfCheck.Answer(
                    Level.numberOf(Forms.text(level)),
                    confidence == null ? 0 : confidence,
                    atHome == null ? null : AtHome.valueOf(atHome),
                    wish == null ? null : Wish.valueOf(wish),
                    relevance);
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
    @PermissionsAllowed(May.LEARN)
    public List<Shape> mine() {
        return MySkills.of(me.personId(), suggestions).rows().stream()
                .map(Shape::of)
                .toList();
    }

    @POST
    @Path("{key}/self-check")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public Response check(@RestPath String key, Check check) {
        var skill = Skill.current(key);
        forms.requireJson(check);
        SelfCheck.record(me.person(), skill, check.answer(), clock.instant());
        var summary = Shape.of(MySkills.of(me.personId(), suggestions).row(skill));
        return Response.created(URI.create("/api/me/skills")).entity(summary).build();
    }
}
