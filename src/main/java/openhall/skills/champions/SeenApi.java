package openhall.skills.champions;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.Level;
import openhall.skills.SkillConfirmation;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

@Path("/api/champions/skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SeenApi {
    /** skill: its key; level: awareness or working; seen: what the champion saw, in a sentence. */
    record Confirmation(
            @NotBlank(message = Seen.WHO) @Nullable String email,

            @NotBlank(message = Seen.CHOOSE_SKILL) @Nullable String skill,

            @NotNull(message = Seen.CHOOSE_LEVEL)
            @Pattern(regexp = "awareness|working", message = Seen.CHOOSE_LEVEL)
            @Nullable
            String level,

            @NotBlank(message = Seen.SAY_WHAT) @Size(max = Seen.LONGEST, message = Seen.TOO_LONG) @Nullable
            String seen) {
        /** Only after the rules above have been met. */
        SkillConfirmation.Word word() {
            return new SkillConfirmation.Word(Level.of(Level.numberOf(Forms.text(level))), Forms.text(seen));
        }
    }

    record Confirmed(String key, String level) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @POST
    @Transactional
    @PermissionsAllowed(May.HELP_LEARNERS)
    public Confirmed confirm(Confirmation confirmation) {
        var seen = seen(confirmation);
        forms.requireJson(confirmation, errors(confirmation, seen));
        var skill = Objects.requireNonNull(seen.skill());
        var about = Objects.requireNonNull(seen.person());
        SkillConfirmation.giveAsChampion(me.person(), about, skill, confirmation.word(), clock.instant());
        return new Confirmed(skill.key, Forms.text(confirmation.level()));
    }

    private Seen seen(@Nullable Confirmation sent) {
        return sent == null ? new Seen(null, null) : Seen.of(me.person(), sent.email(), sent.skill());
    }

    private static FormErrors errors(@Nullable Confirmation sent, Seen seen) {
        return sent == null ? FormErrors.none() : seen.errors(sent.email(), sent.skill());
    }
}
