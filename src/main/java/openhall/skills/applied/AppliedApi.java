package openhall.skills.applied;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/me/skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AppliedApi {
    /** agreed is null while the manager has not decided; managed is false while there is no manager to sign it off. */
    record Shape(
            UUID id,
            String key,
            String level,
            String changed,
            @Nullable String link,
            Instant sentAt,
            @Nullable Boolean agreed,
            @Nullable String words,
            boolean managed) {
        static Shape of(AppliedSkill applied) {
            return new Shape(
                    applied.id,
                    applied.skill.key,
                    Level.slugOf(applied.level),
                    applied.changed,
                    applied.link,
                    applied.sentAt,
                    applied.agreed,
                    applied.words,
                    AppliedSkill.hasManager(applied.person));
        }
    }

    /** level: awareness, working, practitioner or expert; changed: what was done and what changed; link: https, or left out. */
    record Change(
            @NotNull(message = AppliedForm.CHOOSE_LEVEL)
            @Pattern(regexp = AppliedForm.LEVELS, message = AppliedForm.CHOOSE_LEVEL)
            @Nullable
            String level,

            @NotBlank(message = AppliedForm.SAY_WHAT)
            @Size(max = AppliedForm.LONGEST, message = AppliedForm.TOO_LONG)
            @Nullable
            String changed,

            @Pattern(regexp = AppliedForm.LINKS, message = AppliedForm.WRONG_LINK)
            @Size(max = AppliedForm.LONGEST_LINK, message = AppliedForm.LONG_LINK)
            @Nullable
            String link) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Path("{key}/applied")
    @PermissionsAllowed(May.LEARN)
    public List<Shape> sent(@RestPath String key) {
        return AppliedSkill.of(me.person(), Skill.current(key)).stream()
                .map(Shape::of)
                .toList();
    }

    @POST
    @Path("{key}/applied")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public List<Shape> send(@RestPath String key, Change change) {
        var skill = Skill.current(key);
        forms.requireJson(change);
        var told = AppliedForm.told(change.level(), change.changed(), change.link());
        AppliedSkill.send(me.person(), skill, told, clock.instant());
        return sent(key);
    }
}
