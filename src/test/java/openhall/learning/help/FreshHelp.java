package openhall.learning.help;

import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.learning.TinyCourse;
import openhall.people.Person;

/** Questions of learners for a test; each answers the reference. */
public final class FreshHelp {
    private FreshHelp() {}

    public static String askedBy(UUID personId) {
        return askedBy(personId, Instant.now());
    }

    static String askedBy(UUID personId, Instant at) {
        var slug = TinyCourse.fresh();
        return In.tx(() -> {
            var enrolment = Enrolment.start(Person.findById(personId), Course.bySlug(slug), at);
            var place = Place.of(new Place.Address(slug, "first", 1), personId);
            var words = new HelpRequest.Words("I read it twice", "An example of my own work");
            return HelpRequest.ask(Enrolment.locked(enrolment.id), place, words, at).ref;
        });
    }

    /** Of Theo, and nobody has it in hand. */
    public static String open() {
        return askedBy(Cast.THEO.id());
    }

    /** Of Theo, and Bea has it in hand. */
    public static String taken() {
        var ref = open();
        In.tx(() -> HelpRequest.held(ref).take(Cast.BEA.person(), Instant.now()));
        return ref;
    }

    /** Of Theo, answered by Bea. */
    public static String answered() {
        var ref = taken();
        In.tx(() -> HelpRequest.held(ref).answer(Cast.BEA.person(), "Think of a form you use", Instant.now()));
        return ref;
    }

    static HelpState state(String ref) {
        return In.tx(() -> HelpRequest.held(ref).state);
    }
}
