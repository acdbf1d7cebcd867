package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;

/** The way to the counts of courses that challenges name. */
@ApplicationScoped
class PreLearningDesk implements DeskPart {
    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "Learning first";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/learning";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        return "how many people took the courses that challenges name";
    }
}
