package openhall.learning.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import openhall.activity.Activity;
import openhall.learning.sessions.BookingEvent.Act;
import openhall.people.Person;
import openhall.people.PersonLeft;

/**
 * Gives out the places of sessions: one act at a time for each session, so that nobody gets a place that is not there,
 * and those who wait move up in the order in which they asked.
 */
@ApplicationScoped
public class Bookings {
    @Inject
    SessionLetters letters;

    /** What this person has booked or waits for and what is not over, the soonest first; with the sessions. */
    public static List<Booking> coming(UUID personId, Instant now) {
        return Booking.coming(personId, now);
    }

    /** A place, or the end of the waiting list; whoever has one of them already keeps it. */
    public Booking book(String ref, Person person, Instant at) {
        Booking.hold(person.id);
        var session = LiveSession.locked(ref);
        var before = Booking.of(session, person.id);
        if (before != null && before.isLive()) {
            return before;
        }
        SessionClosed.unlessOpen(session, at);
        BookingRefused.forHost(session, person.id);
        BookingRefused.ifOverlapping(Booking.overlapping(session, person.id));
        var booking = Booking.ask(session, person, before, at);
        letters.asked(booking, at);
        return booking;
    }

    /** Gives up a place or the wait for one; nothing happens to whoever has neither. */
    public void cancel(String ref, Person person, Instant at) {
        var session = LiveSession.locked(ref);
        var booking = Booking.of(session, person.id);
        if (booking == null || !booking.isLive()) {
            return;
        }
        SessionClosed.unlessOpen(session, at);
        var placed = booking.isPlaced();
        booking.cancel("", new Act(person, at));
        if (placed) {
            letters.givenUp(booking, at);
        }
        fill(session, at);
    }

    LiveSession publish(LiveSession.Plan plan, Person by, Instant at) {
        var session = LiveSession.publish(plan, by, at);
        letters.runs(session, by, at);
        return session;
    }

    /** Tells everybody who booked if they must know, and fills places that were added. Only when locked. */
    void change(LiveSession session, LiveSession.Plan plan, Person by, Instant at) {
        var host = session.host;
        var matters = session.change(plan, by, at);
        var handedOver = !session.host.id.equals(host.id);
        if (handedOver) {
            letters.runsNoLonger(session, host, by, at);
            freePlaceOfHost(session, new Act(by, at));
        }
        if (matters || handedOver) {
            letters.runs(session, by, at);
        }
        if (matters) {
            tellOfChange(session, at);
        }
        fill(session, at);
    }

    /** Whoever has something else at the new time is told that too, and has to choose. */
    private void tellOfChange(LiveSession session, Instant at) {
        var placed = Booking.placed(session);
        var waiting = Booking.waiting(session, session.waiting);
        var others = Booking.overlapping(session);
        letters.changed(session, without(others, placed), at);
        letters.changedForWaiting(session, without(others, waiting), at);
        placed.forEach(booking -> ifThere(others, booking, other -> letters.changedInto(booking, other, at)));
        waiting.forEach(
                booking -> ifThere(others, booking, other -> letters.changedIntoForWaiting(booking, other, at)));
    }

    private static List<Booking> without(Map<UUID, Booking> others, List<Booking> bookings) {
        return bookings.stream()
                .filter(booking -> !others.containsKey(booking.person.id))
                .toList();
    }

    private static void ifThere(Map<UUID, Booking> others, Booking booking, Consumer<Booking> tell) {
        var other = others.get(booking.person.id);
        if (other != null) {
            tell.accept(other);
        }
    }

    private void freePlaceOfHost(LiveSession session, Act act) {
        var theirs = Booking.of(session, session.host.id);
        if (theirs == null || !theirs.isLive()) {
            return;
        }
        var placed = theirs.isPlaced();
        theirs.cancel("They run the session now", act);
        if (placed) {
            letters.runsInstead(theirs, act.at());
        }
    }

    /** Ends every booking and tells everybody. Only when locked. */
    void cancelSession(LiveSession session, String why, Person by, Instant at) {
        var placed = Booking.placed(session);
        var waiting = Booking.waiting(session, session.waiting);
        session.cancel(why, by, at);
        placed.forEach(booking -> booking.endWithSession(new Act(by, at)));
        waiting.forEach(booking -> booking.endWithSession(new Act(by, at)));
        letters.cancelled(session, placed, at);
        letters.cancelledForWaiting(session, waiting, at);
        letters.cancelledForHost(session, by, at);
    }

    /** Notes who of those with a place came, and who did not; how many of these notes are new. Only when locked. */
    long noteWhoCame(LiveSession session, Collection<UUID> came, Act act) {
        SessionClosed.unlessBegun(session, act.at());
        var noted = Booking.placed(session).stream()
                .filter(booking -> booking.noteWhetherCame(came.contains(booking.id), act))
                .count();
        if (noted > 0) {
            Activity.record(act.by(), "noted who came to", session.subject(), act.at());
        }
        return noted;
    }

    void left(@Observes PersonLeft left) {
        release(left.person().id, left.at());
    }

    /** Of bookings in the order of their sessions: whether two of these are at the same time. */
    public static boolean anyAtOnce(List<Booking> bookings) {
        var end = Instant.MIN;
        for (var booking : bookings) {
            if (booking.session.startsAt.isBefore(end)) {
                return true;
            }
            end = booking.session.endsAt;
        }
        return false;
    }

    /**
     * Frees what somebody who has gone had booked; their calendar is gone too, so nothing is sent to them. Learning
     * leads find somebody else for the sessions that they run.
     */
    void release(UUID personId, Instant at) {
        for (var ref : Booking.refsToCome(personId, at)) {
            var session = LiveSession.locked(ref);
            var booking = Booking.of(session, personId);
            if (booking != null && booking.isLive()) {
                booking.cancel("This person has left", new Act(null, at));
                fill(session, at);
            }
        }
        LiveSession.toComeRunBy(personId, at).forEach(session -> letters.nobodyRuns(session, at));
    }

    /** Until the session begins: whoever cannot come at such short notice gives the place up, and the next one has it. */
    private void fill(LiveSession session, Instant at) {
        if (!session.isOpen(at) || session.free() == 0 || session.waiting == 0) {
            return;
        }
        for (var next : Booking.waiting(session, session.free())) {
            next.moveUp(at);
            letters.movedUp(next, at);
        }
    }
}
