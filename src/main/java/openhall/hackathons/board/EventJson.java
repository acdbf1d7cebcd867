package openhall.hackathons.board;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import openhall.activity.BaseUrl;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;

/** A hackathon as an Event of schema.org, as search engines and listings of events read it. */
final class EventJson {
    private EventJson() {}

    static ObjectNode of(Hackathon hackathon, String council) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("@id", BaseUrl.of(hackathon.path()));
        event.put("name", hackathon.title);
        event.put("description", hackathon.summary);
        event.put("url", BaseUrl.of(hackathon.path()));
        event.put("startDate", Formats.iso(hackathon.startsAt));
        event.put("endDate", Formats.iso(hackathon.judgingEndsAt));
        event.put("eventStatus", "https://schema.org/" + status(hackathon));
        event.put("isAccessibleForFree", true);
        event.put("inLanguage", "en-GB");
        event.putObject("location")
                .put("@type", "Place")
                .put("name", hackathon.place)
                .put("address", hackathon.place);
        var organizer = event.putObject("organizer");
        organizer.put("@type", "Organization").put("name", hackathon.host);
        organizer.putObject("parentOrganization").put("@type", "Organization").put("name", council);
        return event;
    }

    private static String status(Hackathon hackathon) {
        return hackathon.cancelledAt == null ? "EventScheduled" : "EventCancelled";
    }
}
