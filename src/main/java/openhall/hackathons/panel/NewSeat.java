package openhall.hackathons.panel;

import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.people.Person;
import openhall.web.Forms;
import openhall.web.Refused;

/** How somebody comes to sit on a panel: with their account, or as a guest who gets a link. */
final class NewSeat {

    @SuppressWarnings("serial")
    static class NoGuest extends Refused {
        NoGuest() {
            super("This judge has an account and signs in. Only guests get a link.");
        }
    }

    private NewSeat() {}

    /** Whoever is on the panel already stays as they are, and is sent nothing. */
    static Judge of(Hackathon hackathon, SeatForm form, Person by, Instant at) {
        var address = Forms.text(form.email());
        var there = Judge.withAddress(hackathon, address);
        if (there != null) {
            return there;
        }
        var person = form.person();
        var judge = person == null
                ? Judge.invite(hackathon, Forms.text(form.name()), address, by, at)
                : Judge.add(hackathon, person, by, at);
        if (form.mostReads() != null) {
            judge.limit(form.mostReads(), by, at);
        }
        if (judge.isGuest()) {
            link(judge, by, at);
        }
        return judge;
    }

    static void link(Judge judge, Person by, Instant at) {
        if (!judge.isGuest()) {
            throw new NoGuest();
        }
        judge.noteLink(by, at);
        JudgeLetters.link(judge, at);
    }
}
