package openhall.ideas.redirecting;

import java.util.List;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.web.Option;

/** Where an idea can be passed on to, and where the form goes; services reply only to a published idea. */
record PassingOn(String path, String back, List<Option> places, List<Option> services) {
    static PassingOn unpublished(Idea idea, Elsewhere elsewhere) {
        var back = "/moderation/" + idea.ref;
        return new PassingOn(back + "/elsewhere", back, elsewhere.options(), List.of());
    }

    static PassingOn answer(Idea idea, Elsewhere elsewhere) {
        var services = Option.first("Choose a service", OrgUnit.serviceOptions());
        return new PassingOn(idea.path("elsewhere"), idea.path(), elsewhere.options(), services);
    }
}
