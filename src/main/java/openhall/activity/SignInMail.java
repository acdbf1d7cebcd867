package openhall.activity;

import jakarta.enterprise.event.Observes;
import openhall.people.SignInLinkAsked;

/** Sends the link that somebody asked for at the door. */
class SignInMail {
    void send(@Observes SignInLinkAsked asked) {
        Mail.send(
                "sign-in:" + asked.path().hashCode() + ":" + asked.at(),
                asked.email(),
                "Your link to sign in",
                """
                Use this link to sign in. It works once, for 30 minutes:

                %s

                If you did not ask for it, do nothing. Nobody can sign in without it.
                """.formatted(BaseUrl.of(asked.path())),
                asked.at());
    }
}
