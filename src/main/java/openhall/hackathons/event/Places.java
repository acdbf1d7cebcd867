package openhall.hackathons.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.hackathons.teams.Looking;
import openhall.hackathons.teams.TeamInvitation;
import openhall.people.Person;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the places of hackathons, one act at a time for each hackathon, so that nobody gets a place that is not
 * there and those who wait move up in the order in which they asked. Its row is held before any team.
 */
public final class Places {
    private Places() {}

    /** Whether somebody has a place, or else which number they are on the waiting list. */
    public record Place(boolean placed, int number) {
        static Place of(Registration registration) {
            return registration.isPlaced() ? new Place(true, 0) : new Place(false, registration.place());
        }
    }

    @SuppressWarnings("serial")
    static class NotOpen extends Refused {
        NotOpen() {
            super("You can register from the day registration opens until entries close.");
        }
    }

    @SuppressWarnings("serial")
    static class AllTaken extends Refused {
        AllTaken() {
            super("All places at this hackathon are taken. Register first, and you will be on the waiting list.");
        }
    }

    @SuppressWarnings("serial")
    static class InATeam extends Refused {
        InATeam() {
            super("You are in a team at this hackathon. Leave your team first, then give up your place.");
        }
    }

    @SuppressWarnings("serial")
    static class Over extends Refused {
        Over() {
            super("You can give up your place until entries close. After that it is on record who came.");
        }
    }

    @SuppressWarnings("serial")
    static class TooFew extends Refused {
        TooFew(int placed) {
            super(placed + " people have a place already. Enter this number or a higher one.");
        }
    }

    /**
     * Gives a place, or the next number of the waiting list; whoever has one of the two keeps it. Whoever comes in a
     * team without having registered is told when no place is free: what is refused leaves nothing behind, so they
     * cannot be put on the list by it.
     */
    public static Place admit(Hackathon hackathon, Person person, ComingAs as, Instant at) {
        var places = EventPlaces.held(hackathon);
        var before = Registration.seen(hackathon, person);
        if (as == ComingAs.COMPLETE && !isLive(before) && !places.hasFree()) {
            throw new AllTaken();
        }
        return Place.of(take(new Asked(hackathon, person, as), before, places, at));
    }

    /**
     * Waits for whoever joins a team or becomes a mentor, so that nobody is one of them and a judge. After the
     * hackathon itself, and before any team.
     */
    public static void hold(Hackathon hackathon) {
        EventPlaces.held(hackathon);
    }

    private record Asked(Hackathon hackathon, Person person, ComingAs as) {}

    private static Registration take(Asked asked, @Nullable Registration before, EventPlaces places, Instant at) {
        var registration = before;
        if (registration == null) {
            registration = Registration.ask(asked.hackathon, asked.person, places, at);
        } else if (!registration.isLive()) {
            registration.askAgain(places, at);
        }
        if (!isLive(before)) {
            Consents.accept(asked.person, asked.hackathon, EnumSet.of(TermsKind.CONDUCT), at);
        }
        registration.comeAs(asked.as);
        return registration;
    }

    private static boolean isLive(@Nullable Registration registration) {
        return registration != null && registration.isLive();
    }

    /** The same asked for by the person alone, with what they need to take part; they get a letter about it. */
    public static Registration register(Hackathon hackathon, Person person, ComingAs as, String needs, Instant at) {
        var places = EventPlaces.held(hackathon);
        if (!hackathon.phase(at).takesTeams()) {
            throw new NotOpen();
        }
        if (Judge.sits(hackathon, person)) {
            throw new Team.JudgesDoNotCompete();
        }
        var before = Registration.seen(hackathon, person);
        var isNew = !isLive(before);
        var chosen = TeamMember.competes(hackathon, person) ? ComingAs.COMPLETE : as;
        var registration = take(new Asked(hackathon, person, chosen), before, places, at);
        registration.need(needs);
        if (chosen != ComingAs.LOOKING) {
            Looking.stop(hackathon, person, at);
        }
        if (isNew) {
            EventLetters.asked(registration, at);
        }
        return registration;
    }

    /** Whoever leaves their team keeps their place, and comes on their own until they say otherwise. */
    public static void comeAlone(Hackathon hackathon, Person person) {
        EventPlaces.held(hackathon);
        var registration = Registration.seen(hackathon, person);
        if (registration != null && registration.isLive()) {
            registration.comeAs(ComingAs.ALONE);
        }
    }

    public static boolean has(Hackathon hackathon, Person person) {
        return Registration.isPlaced(hackathon, person);
    }

    /**
     * Gives the place to whoever waits longest, and ends what was to come of it: looking for a team, suggestions and
     * invitations. Nothing happens to whoever has neither a place nor waits.
     */
    public static void giveUp(Hackathon hackathon, Person person, Instant at) {
        var places = EventPlaces.held(hackathon);
        if (!hackathon.phase(at).takesTeams()) {
            throw new Over();
        }
        if (TeamMember.competes(hackathon, person)) {
            throw new InATeam();
        }
        free(hackathon, person, places, person, at);
    }

    private static void free(Hackathon hackathon, Person person, EventPlaces places, @Nullable Person by, Instant at) {
        var registration = Registration.seen(hackathon, person);
        if (registration != null && registration.isLive()) {
            registration.cancel(places, by, at);
            Looking.stop(hackathon, person, at);
            TeamInvitation.lapse(hackathon, person, at);
            moveUp(hackathon, places, at);
        }
    }

    /** Frees what somebody who has gone had at hackathons to come; what they did in a team stays. */
    static void release(Person gone, Instant at) {
        for (var hackathon : Registration.liveOf(gone.id)) {
            var places = EventPlaces.held(hackathon);
            if (!TeamMember.competes(hackathon, gone)) {
                free(hackathon, gone, places, null, at);
            }
        }
        Registration.forgetNeedsOf(gone.id);
    }

    static void release(UUID goneId, Instant at) {
        Person gone = Person.findById(goneId);
        if (gone != null) {
            release(gone, at);
        }
    }

    /** A limit, or none; refused below the places that are taken. */
    public static void resize(Hackathon hackathon, @Nullable Integer capacity, @Nullable Person by, Instant at) {
        var places = EventPlaces.held(hackathon);
        if (Objects.equals(places.capacity, capacity)) {
            return;
        }
        if (capacity != null && capacity < places.placed) {
            throw new TooFew(places.placed);
        }
        places.limit(capacity);
        Activity.record(
                by, "set the places of", hackathon.subject(), at, capacity == null ? "no limit" : "" + capacity);
        moveUp(hackathon, places, at);
    }

    private static void moveUp(Hackathon hackathon, EventPlaces places, Instant at) {
        var free = places.free();
        if (free == 0 || !hackathon.phase(at).takesTeams()) {
            return;
        }
        for (var next : Registration.waiting(hackathon, free)) {
            next.moveUp(places, at);
            EventLetters.movedUp(next, at);
        }
    }
}
