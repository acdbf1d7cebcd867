package openhall.hackathons.vote;

import jakarta.validation.constraints.Email;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A vote: the reference of the team, and the address of somebody who is not signed in. */
record VoteForm(
        @RestForm @Nullable String entry,

        @RestForm @Email(message = "Enter an email address like name@example.com") @Nullable
        String email) {
    private static final int LONGEST = 254;

    FormErrors errors(Ballot ballot, boolean signedIn) {
        var errors = new FormErrors();
        if (ballot.entry(Forms.text(entry)) == null) {
            errors.add("entry", "Choose the entry that you vote for");
        }
        if (!signedIn && Forms.text(email).isEmpty()) {
            errors.add("email", "Enter your email address, so that we can ask you to confirm your vote");
        }
        if (Forms.text(email).length() > LONGEST) {
            errors.add("email", "The email address must be 254 characters or fewer");
        }
        return errors;
    }
}
