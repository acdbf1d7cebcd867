package openhall.learning.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import openhall.activity.CalendarLetter;
import openhall.activity.Mail;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Person;
import openhall.people.Role;

/**
 * What people are told about their bookings. Whoever has or had a place gets a letter that goes into their calendar,
 * once for each sequence of their booking, and sees it in the app; whoever waits is told as they chose.
 */
@ApplicationScoped
class SessionLetters {
    private static final String TWO_AT_ONCE = "You have two sessions at the same time: ";

    @Inject
    CalendarMessage calendar;

    void asked(Booking booking, Instant at) {
        if (booking.isBooked()) {
            request(booking, "You have a place: " + booking.session.title, SessionTexts.booked(booking.session), at);
        } else {
            var letter = new CalendarLetter(
                    "You are on the waiting list: " + booking.session.title,
                    SessionTexts.waiting(booking.session),
                    null);
            Mail.send(key(booking) + "/waits-as-" + booking.number, booking.person, letter, at);
        }
    }

    void movedUp(Booking booking, Instant at) {
        var title = "A place is free, and it is yours: " + booking.session.title;
        var other = Booking.overlapping(booking.session, booking.person.id);
        var words = SessionTexts.movedUp(booking.session);
        var text = other == null ? words : SessionTexts.withOther(words, other);
        request(booking, title, text, at);
        var key = key(booking) + "/" + booking.sequence;
        Notice.showAll(List.of(booking.person), news(booking.session, key, title, text), at);
    }

    void givenUp(Booking booking, Instant at) {
        cancel(booking, "You gave up your place: " + booking.session.title, SessionTexts.givenUp(booking.session), at);
    }

    void changed(LiveSession session, List<Booking> placed, Instant at) {
        var title = "Changed: " + session.title;
        var text = SessionTexts.changed(session);
        placed.forEach(booking -> request(booking, title, text, at));
        Notice.showAll(people(placed), news(session, key(session), title, text), at);
    }

    /** For who has a place, and because of the change something else at the same time. */
    void changedInto(Booking booking, Booking other, Instant at) {
        var session = booking.session;
        var title = TWO_AT_ONCE + session.title;
        var text = SessionTexts.withOther(SessionTexts.changed(session), other);
        request(booking, title, text, at);
        Notice.showAll(List.of(booking.person), news(session, key(session), title, text), at);
    }

    void changedForWaiting(LiveSession session, List<Booking> waiting, Instant at) {
        var text = SessionTexts.changedForWaiting(session);
        Notice.tellAll(people(waiting), news(session, key(session), "Changed: " + session.title, text), at);
    }

    void changedIntoForWaiting(Booking booking, Booking other, Instant at) {
        var session = booking.session;
        var text = SessionTexts.withOther(SessionTexts.changedForWaiting(session), other);
        Notice.tell(booking.person, news(session, key(session), TWO_AT_ONCE + session.title, text), at);
    }

    void cancelled(LiveSession session, List<Booking> placed, Instant at) {
        var title = "Cancelled: " + session.title;
        var text = SessionTexts.cancelled(session);
        placed.forEach(booking -> cancel(booking, title, text, at));
        Notice.showAll(people(placed), news(session, key(session), title, text), at);
    }

    void cancelledForWaiting(LiveSession session, List<Booking> waiting, Instant at) {
        var text = SessionTexts.cancelled(session);
        Notice.tellAll(people(waiting), news(session, key(session), "Cancelled: " + session.title, text), at);
    }

    /** Whoever runs a session knows that, and how it is now, unless they decided it themselves. */
    void runs(LiveSession session, Person by, Instant at) {
        tellHost(session.host, by, ofHost(session, "You run a session: ", SessionTexts.runs(session)), at);
    }

    void runsNoLonger(LiveSession session, Person before, Person by, Instant at) {
        tellHost(before, by, ofHost(session, "Somebody else runs it now: ", SessionTexts.runsNoLonger(session)), at);
    }

    void cancelledForHost(LiveSession session, Person by, Instant at) {
        tellHost(session.host, by, ofHost(session, "Cancelled: ", SessionTexts.cancelled(session)), at);
    }

    private static void tellHost(Person host, Person by, News news, Instant at) {
        if (!host.id.equals(by.id)) {
            Notice.tell(host, news, at);
        }
    }

    private static News ofHost(LiveSession session, String title, String text) {
        var key = "session/" + session.id + "/" + session.version + "/host";
        return news(session, session.isCancelled() ? key + "-cancelled" : key, title + session.title, text);
    }

    /** Their place ends, because they run the session themselves from now on. */
    void runsInstead(Booking booking, Instant at) {
        var session = booking.session;
        cancel(booking, "You run it now: " + session.title, SessionTexts.runsInstead(session), at);
    }

    void nobodyRuns(LiveSession session, Instant at) {
        var title = "Nobody runs this session any more: " + session.title;
        var key = "session/" + session.id + "/" + session.version + "/nobody";
        var leads = Person.withRole(Role.LEARNING_LEAD);
        Notice.tellAll(leads, news(session, key, title, SessionTexts.nobodyRuns(session)), at);
    }

    private void request(Booking booking, String title, String text, Instant at) {
        booking.nextSequence();
        var whole = text + SessionTexts.into(booking.session);
        send(booking, new CalendarLetter(title, whole, calendar.request(booking, at)), at);
    }

    private void cancel(Booking booking, String title, String text, Instant at) {
        booking.nextSequence();
        var whole = text + SessionTexts.outOf(booking.session);
        send(booking, new CalendarLetter(title, whole, calendar.cancel(booking, at)), at);
    }

    private static void send(Booking booking, CalendarLetter letter, Instant at) {
        Mail.send(key(booking) + "/" + booking.sequence, booking.person, letter, at);
    }

    private static String key(Booking booking) {
        return "booking/" + booking.id;
    }

    private static String key(LiveSession session) {
        return "session/" + session.id + "/" + session.sequence;
    }

    private static News news(LiveSession session, String key, String title, String text) {
        return new News(NoticeKind.SESSION_NEWS, key, title, text + SessionTexts.see(session), session.path());
    }

    private static List<Person> people(List<Booking> bookings) {
        return bookings.stream().map(booking -> booking.person).toList();
    }
}
