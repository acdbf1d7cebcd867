package openhall.hackathons.teams;

import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.hackathons.TeamMember;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which members an organiser confirms, and what they did. */
record ShareForm(
        @RestForm List<String> members,
        @RestForm @Nullable String share,

        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String why) {
    ShareForm {
        members = members == null ? List.of() : members;
    }

    TeamMember.@Nullable Share chosen() {
        for (var each : TeamMember.Share.values()) {
            if (each.name().equals(share)) {
                return each;
            }
        }
        return null;
    }

    FormErrors errors(List<TeamMember> ticked) {
        var errors = new FormErrors();
        if (ticked.isEmpty()) {
            errors.add("members", "Tick at least one person");
        }
        var share = chosen();
        if (share == null) {
            errors.add("share", "Choose what they did");
        }
        if (share != null && isLess(ticked, share) && Forms.text(why).isBlank()) {
            errors.add("why", "Say why it is less than what was confirmed before");
        }
        return errors;
    }

    private static boolean isLess(List<TeamMember> ticked, TeamMember.Share share) {
        return ticked.stream().anyMatch(member -> member.hasEvidenceAbove(share));
    }
}
