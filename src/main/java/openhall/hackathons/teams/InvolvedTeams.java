package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Involved;
import openhall.hackathons.TeamMember;
import openhall.people.Person;

/** Members of teams, and whoever looks for one. */
@ApplicationScoped
class InvolvedTeams implements Involved {
    @Override
    public Collection<Person> in(Hackathon hackathon) {
        var people = new ArrayList<Person>();
        TeamMember.in(hackathon).forEach(member -> people.add(member.person));
        people.addAll(Looking.peopleIn(hackathon));
        return people;
    }
}
