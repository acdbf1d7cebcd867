package openhall.hackathons.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Involved;
import openhall.people.Person;

/** Mentors keep their days free for it, so they hear what changes. */
@ApplicationScoped
class MentorsIn implements Involved {
    @Override
    public Collection<Person> in(Hackathon hackathon) {
        return Mentor.peopleOf(hackathon);
    }
}
