package openhall.hackathons.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Stream;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Involved;
import openhall.hackathons.Judge;
import openhall.people.Person;

/** Judges with an account are told when a hackathon changes. Guests see it when they come in. */
@ApplicationScoped
class JudgesIn implements Involved {

    @Override
    public Collection<Person> in(Hackathon hackathon) {
        return Judge.panel(hackathon).stream()
                .filter(judge -> judge.stoodDownAt == null)
                .flatMap(judge -> Stream.ofNullable(judge.person))
                .toList();
    }
}
