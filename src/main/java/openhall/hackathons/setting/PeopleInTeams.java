package openhall.hackathons.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Involved;
import openhall.hackathons.TeamMember;
import openhall.people.Person;

/** Whoever is in a team hears of changes. */
@ApplicationScoped
class PeopleInTeams implements Involved {
    @Override
    public Collection<Person> in(Hackathon hackathon) {
        return TeamMember.in(hackathon).stream().map(member -> member.person).toList();
    }
}
