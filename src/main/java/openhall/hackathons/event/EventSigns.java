package openhall.hackathons.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Option;

/** The way to one's place, to the schedule, to the terms and to mentors; without asking the database. */
@ApplicationScoped
class EventSigns implements Signposts {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        var ways = new ArrayList<Option>();
        if (phase.takesTeams()) {
            ways.add(new Option(
                    RegistrationPages.path(hackathon), "Your place", "Register, or give your place to somebody else"));
        }
        ways.add(Option.of(SchedulePages.path(hackathon), "Schedule"));
        if (me.may(May.JOIN_TEAMS)) {
            ways.add(Option.of(TermsPages.path(hackathon), "What you agree to"));
            ways.add(Option.of(MentorPages.path(hackathon), "Mentors"));
        }
        return ways;
    }
}
