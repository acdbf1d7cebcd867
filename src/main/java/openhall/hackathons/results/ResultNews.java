package openhall.hackathons.results;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.hackathons.EverybodyIn;
import openhall.hackathons.Finalised;
import openhall.hackathons.Involved;

/** Tells everybody who had to do with a hackathon that its results are there. Who won is on the page, not in the mail. */
@ApplicationScoped
class ResultNews {
    @Inject
    @All
    List<Involved> involved;

    void tell(@Observes Finalised finalised) {
        var hackathon = finalised.hackathon();
        var text =
                """
                The results of %s are final. See them, and the reason for each:
                %s

                If your team sent an entry, your certificate is on the page of the hackathon:
                %s
                """.formatted(hackathon.title, BaseUrl.of(hackathon.path() + "/results"), BaseUrl.of(hackathon.path()));
        var title = "The results of " + hackathon.title + " are final";
        EverybodyIn.tell(hackathon, involved, "hackathon-results/" + hackathon.id, title, text, finalised.at());
    }
}
