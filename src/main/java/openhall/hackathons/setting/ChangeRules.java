package openhall.hackathons.setting;

import openhall.hackathons.Challenge;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What is wrong with a change of something published, said beside the field that lacks. */
final class ChangeRules {
    static final String WHY = Changes.WHY;

    private ChangeRules() {}

    static FormErrors errors(Challenge challenge, Challenge.Brief brief, @Nullable String why) {
        var errors = new FormErrors();
        if (challenge.isPublished()
                && Forms.text(why).isEmpty()
                && ChallengeChange.between(challenge.brief(), brief).any()) {
            errors.add("why", WHY);
        }
        return errors;
    }
}
