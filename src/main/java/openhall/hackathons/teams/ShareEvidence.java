package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import openhall.hackathons.Finalised;
import openhall.strategy.Measure;

/** When results are final, what organisers confirmed becomes evidence of skill. */
@ApplicationScoped
class ShareEvidence {
    void give(@Observes Finalised finalised) {
        Shares.of(finalised.hackathon()).giveAll(finalised.at());
        Helped.giveAll(finalised.hackathon(), finalised.at());
        Measure.moved("hackathons.evidence");
    }
}
