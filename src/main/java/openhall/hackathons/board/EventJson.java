package openhall.hackathons.board;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.hackathons.Hackathon;
import openhall.hackathons.event.EventPlaces;
import openhall.hackathons.event.ScheduleItem;
import openhall.web.Formats;

/**
 * A hackathon as an Event of schema.org, as search engines and listings of events read it. It ends when the work does,
 * or with the last thing on the schedule: nobody needs to be there while judges read.
 */
final class EventJson {
    private static final String SCHEMA = "https://schema.org/";

    private EventJson() {}

    static ObjectNode of(Hackathon hackathon, String council) {
        var schedule = ScheduleItem.of(hackathon).stream()
                .filter(item -> item.cancelledAt == null)
                .toList();
        var places = EventPlaces.of(hackathon);
        var event = JsonNodeFactory.instance.objectNode();
        event.put("@context", "https://schema.org");
        event.putArray("@type").add("Event").add("Hackathon");
        event.put("@id", address(hackathon));
        event.put("name", hackathon.title);
        event.put("description", hackathon.summary);
        event.put("url", address(hackathon));
        event.put("startDate", Formats.iso(hackathon.startsAt));
        event.put("endDate", Formats.iso(end(hackathon, schedule)));
        event.put("eventStatus", SCHEMA + (hackathon.cancelledAt == null ? "EventScheduled" : "EventCancelled"));
        event.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        event.put("isAccessibleForFree", true);
        event.put("inLanguage", "en-GB");
        place(event, hackathon.place);
        organizer(event, hackathon, council);
        if (places.capacity != null) {
            event.put("maximumAttendeeCapacity", places.capacity);
        }
        if (hackathon.cancelledAt == null) {
            offer(event.putObject("offers"), hackathon, places);
        }
        var parts = event.putArray("subEvent");
        schedule.forEach(item -> part(parts.addObject(), item));
        return event;
    }

    private static String address(Hackathon hackathon) {
        return BaseUrl.of(hackathon.path());
    }

    private static Instant end(Hackathon hackathon, List<ScheduleItem> schedule) {
        return schedule.stream()
                .map(item -> item.endsAt)
                .filter(hackathon.submissionsCloseAt::isBefore)
                .max(Instant::compareTo)
                .orElse(hackathon.submissionsCloseAt);
    }

    private static void place(ObjectNode event, String name) {
        event.putObject("location").put("@type", "Place").put("name", name).put("address", name);
    }

    private static void organizer(ObjectNode event, Hackathon hackathon, String council) {
        var organizer = event.putObject("organizer");
        organizer.put("@type", "Organization").put("name", hackathon.host).put("url", BaseUrl.of("/"));
        organizer.putObject("parentOrganization").put("@type", "Organization").put("name", council);
    }

    /** A place costs nothing; once there is none left, people can still ask for one. */
    private static void offer(ObjectNode offer, Hackathon hackathon, EventPlaces places) {
        var full = places.capacity != null && places.placed >= places.capacity;
        offer.put("@type", "Offer");
        offer.put("url", address(hackathon));
        offer.put("price", "0");
        offer.put("priceCurrency", "GBP");
        offer.put("availability", SCHEMA + (full ? "SoldOut" : "InStock"));
        offer.put("validFrom", Formats.iso(hackathon.registrationOpens));
        offer.put("validThrough", Formats.iso(hackathon.submissionsCloseAt));
    }

    private static void part(ObjectNode part, ScheduleItem item) {
        part.put("@type", "Event");
        part.put("name", item.title);
        part.put("startDate", Formats.iso(item.startsAt));
        part.put("endDate", Formats.iso(item.endsAt));
        var place = item.place;
        place(part, place == null ? item.hackathon.place : place);
    }
}
