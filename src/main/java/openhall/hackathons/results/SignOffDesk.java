package openhall.hackathons.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;

/** The way from the organiser's desk to the sign-off of the results, and to ties before it. */
@ApplicationScoped
class SignOffDesk implements DeskPart {
    private static final int ORDER = 75;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "Checks before the results are final";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/finalisation";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        return hackathon.phase(at).isFinal() ? "the results are final" : "the results are not final yet";
    }
}
