package openhall.hackathons.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Involved;
import openhall.people.Person;

/** Everybody who has a place or waits for one hears what changes. */
@ApplicationScoped
class RegisteredPeople implements Involved {
    @Override
    public Collection<Person> in(Hackathon hackathon) {
        return Registration.people(hackathon);
    }
}
