package openhall.hackathons;

import java.util.Collection;
import openhall.people.Person;

/** People who have to do with a hackathon, and are told when it changes. */
public interface Involved {
    Collection<Person> in(Hackathon hackathon);
}
