package openhall.hackathons.teams;

import java.util.List;
import openhall.hackathons.TeamMember;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which members an organiser confirms, and what they did. */
record ShareForm(
        @RestForm List<String> members,
        @RestForm @Nullable String share) {
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
        if (chosen() == null) {
            errors.add("share", "Choose what they did");
        }
        return errors;
    }
}
