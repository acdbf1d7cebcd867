package openhall.hackathons.teams;

import java.util.List;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The answer to an invitation; a yes accepts the code of conduct. */
record AnswerForm(
        @RestForm @Nullable String answer, @RestForm List<String> conduct) {
    AnswerForm {
        conduct = conduct == null ? List.of() : conduct;
    }

    boolean isYes() {
        return "yes".equals(answer);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (!isYes() && !"no".equals(answer)) {
            errors.add("answer", "Choose yes or no");
        }
        if (isYes() && !conduct.contains("yes")) {
            errors.add("conduct", "Accept the code of conduct to join this team");
        }
        return errors;
    }
}
