package openhall.hackathons.teams;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.Person;
import openhall.skills.Verified;
import openhall.web.Formats;

/** Everybody who looks for a team at a hackathon, and every team that looks for people. */
record Pool(
        Hackathon hackathon,
        List<Looking> lookings,
        List<Team> teams,
        List<TeamMember> members,
        Map<UUID, Set<UUID>> verified) {
    static final String NO_SKILL = "Somebody who wants to work on your challenge";

    /** The same of somebody without a team, to somebody without one. */
    static final String NO_SHARED_SKILL = "Somebody who wants to work on a challenge that you ticked";

    /** Where residents sit. */
    private static final UUID RESIDENT = new UUID(0, 0);

    static Pool of(Hackathon hackathon) {
        var lookings = Looking.in(hackathon);
        var people = lookings.stream().map(looking -> looking.person.id).toList();
        return new Pool(
                hackathon, lookings, Team.seeking(hackathon), TeamMember.in(hackathon), Verified.skillsOf(people));
    }

    List<Suggestions.Seeker> seekers() {
        return lookings.stream().filter(Looking::isOpen).map(this::seeker).toList();
    }

    Suggestions.Seeker seeker(Looking looking) {
        return new Suggestions.Seeker(
                looking.id,
                shown(looking),
                looking.challenges.stream().map(challenge -> challenge.id).collect(toSet()),
                seat(looking.person));
    }

    List<Suggestions.Side> sides() {
        return teams.stream().map(this::side).toList();
    }

    Suggestions.Side side(Team team) {
        var inside = members.stream()
                .filter(member -> member.team.id.equals(team.id))
                .map(member -> member.person)
                .toList();
        return new Suggestions.Side(
                team.id,
                team.challenge.id,
                wanted(team),
                shownBy(inside),
                inside.stream().map(Pool::seat).toList());
    }

    private Set<UUID> wanted(Team team) {
        var keys = team.wantedKeys();
        return hackathon.skills.stream()
                .filter(skill -> keys.isEmpty() || keys.contains(skill.key))
                .map(skill -> skill.id)
                .collect(toSet());
    }

    /** Of members too only what they let others see when they looked for a team. */
    private Set<UUID> shownBy(List<Person> people) {
        var ids = people.stream().map(person -> person.id).toList();
        var shown = new HashSet<UUID>();
        lookings.stream()
                .filter(looking -> ids.contains(looking.person.id))
                .forEach(looking -> shown.addAll(shown(looking)));
        return shown;
    }

    private Set<UUID> shown(Looking looking) {
        var known = verified.getOrDefault(looking.person.id, Set.of());
        return looking.skills.stream()
                .map(skill -> skill.id)
                .filter(known::contains)
                .collect(toSet());
    }

    private static UUID seat(Person person) {
        return person.unit == null ? RESIDENT : person.unit.id;
    }

    /** "Somebody who can: data, user research", without a level. */
    String reason(Set<UUID> fit) {
        return reason(fit, NO_SKILL);
    }

    /** What one person shows that another does not. */
    String reasonOf(Suggestions.Seeker shown, Suggestions.Seeker reader) {
        return reason(Suggestions.beyond(shown.skills(), reader.skills()), NO_SHARED_SKILL);
    }

    private String reason(Set<UUID> fit, String none) {
        var titles = hackathon.skills.stream()
                .filter(skill -> fit.contains(skill.id))
                .map(skill -> skill.title)
                .toList();
        return titles.isEmpty() ? none : "Somebody who can: " + Formats.joined(titles);
    }
}
