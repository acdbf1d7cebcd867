package openhall.learning.sessions;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import openhall.activity.BaseUrl;
import openhall.activity.FoldedLines;
import openhall.people.Council;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What goes into a calendar (RFC 5545, 5546). The organiser is the address that all mail of the service comes from, and
 * not the host: a calendar takes changes of an entry only from whoever it came from, and the host may be another one
 * tomorrow. Whoever booked has accepted, so no answer is asked for. Times are in UTC, which each calendar shows in its
 * own.
 */
@ApplicationScoped
class CalendarMessage {
    private static final String NOTHING_BOOKED = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Openhall//Live sessions//EN
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            DTSTART:19810329T010000
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            TZNAME:BST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            TZNAME:GMT
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    @Inject
    Council council;

    @Inject
    @ConfigProperty(name = "openhall.mail.from")
    Optional<String> from;

    /** Puts the session into the person's calendar, or changes what is there. */
    String request(Booking booking, Instant at) {
        var event = event(booking, at);
        event.setStatus(Status.confirmed());
        event.addAttendee(attendee(booking));
        return written("REQUEST", List.of(event));
    }

    /**
     * Takes it out again. Each person has an entry of their own, so that whoever gives up a place has the whole entry
     * cancelled, with its status, as if the session were (RFC 5546, 3.2.5).
     */
    String cancel(Booking booking, Instant at) {
        var event = event(booking, at);
        event.setStatus(Status.cancelled());
        event.addAttendee(attendee(booking));
        return written("CANCEL", List.of(event));
    }

    /**
     * A file for the person's own use: nobody else is named in it (RFC 5546, 3.2.1). A calendar must hold one thing at
     * least (RFC 5545, 3.6): when nothing is booked it holds the time zone, which adds nothing to anybody's calendar.
     */
    String published(List<Booking> bookings, Instant at) {
        if (bookings.isEmpty()) {
            return FoldedLines.of(NOTHING_BOOKED);
        }
        return written(
                "PUBLISH",
                bookings.stream().map(booking -> confirmed(booking, at)).toList());
    }

    private VEvent confirmed(Booking booking, Instant at) {
        var event = event(booking, at);
        event.setStatus(Status.confirmed());
        return event;
    }

    private VEvent event(Booking booking, Instant at) {
        var session = booking.session;
        var event = new VEvent();
        event.setUid(booking.uid());
        event.setSequence(booking.sequence);
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(Date.from(session.startsAt));
        event.setDateEnd(Date.from(session.endsAt));
        event.setSummary(session.title);
        event.setLocation(session.where());
        event.setDescription(session.summary + "\n\n" + BaseUrl.of(session.path()));
        event.setUrl(BaseUrl.of(session.path()));
        event.setOrganizer(organiser());
        return event;
    }

    private Organizer organiser() {
        return new Organizer(council.facts().name(), address());
    }

    private String address() {
        try {
            return new InternetAddress(from.orElse("openhall@localhost")).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("openhall.mail.from is not an address", e);
        }
    }

    private static Attendee attendee(Booking booking) {
        var attendee = new Attendee(booking.person.name, booking.person.email);
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }

    private static String written(String method, List<VEvent> events) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Openhall//Live sessions//EN");
        calendar.setMethod(method);
        events.forEach(calendar::addEvent);
        return FoldedLines.of(Biweekly.write(calendar).foldLines(false).go());
    }
}
