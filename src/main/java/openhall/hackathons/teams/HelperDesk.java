package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;

/** The way to the mentors and judges who took part. */
@ApplicationScoped
class HelperDesk implements DeskPart {
    @Override
    public int order() {
        return 41;
    }

    @Override
    public String title() {
        return "Mentors and judges who took part";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/helpers";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        return "they get evidence of collaboration by your word";
    }
}
