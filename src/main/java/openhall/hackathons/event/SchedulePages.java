package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What takes place when, to read and for calendars. Public. */
@Path("/hackathons")
class SchedulePages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance schedule(Hackathon hackathon, List<ScheduleItem> items, String calendar);
    }

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return hackathon.path() + "/schedule";
    }

    @GET
    @Path("/{slug}/schedule")
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return Templates.schedule(hackathon, ScheduleItem.of(hackathon), path(hackathon) + ".ics");
    }

    @GET
    @Path("/{slug}/schedule.ics")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"schedule.ics\"")
    public String calendar(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return ScheduleCalendar.of(hackathon, ScheduleItem.of(hackathon), clock.now());
    }
}
