package openhall.hackathons.prizes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;

/** The way from the organiser's desk to the prizes. */
@ApplicationScoped
class PrizeDesk implements DeskPart {
    private static final int ORDER = 70;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "Prizes";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/prizes";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        return Formats.times(Prize.number(hackathon), "prize", "prizes");
    }
}
