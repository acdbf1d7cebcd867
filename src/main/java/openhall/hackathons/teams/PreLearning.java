package openhall.hackathons.teams;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.TeamMember;
import openhall.learning.CompletedCourses;

/** How many of the people at a hackathon completed the courses that its challenges name. Numbers only, and no small ones. */
record PreLearning(List<Line> lines, int people) {
    private static final int FEWEST = 5;

    record Line(String slug, List<String> challenges, String count) {
        public String title() {
            return slug.replace('-', ' ');
        }

        public String path() {
            return "/courses/" + slug;
        }
    }

    static PreLearning of(Hackathon hackathon) {
        var named = new TreeMap<String, Set<String>>();
        for (var challenge : Challenge.published(hackathon)) {
            for (var slug : challenge.courseSlugs()) {
                named.computeIfAbsent(slug, key -> new LinkedHashSet<>()).add(challenge.title);
            }
        }
        var people = people(hackathon);
        var done = CompletedCourses.people(named.keySet(), people);
        return new PreLearning(
                named.entrySet().stream()
                        .map(each -> new Line(
                                each.getKey(),
                                List.copyOf(each.getValue()),
                                words(done.getOrDefault(each.getKey(), 0L), people.size())))
                        .toList(),
                people.size());
    }

    /** Members of teams, and whoever looks for one. */
    private static Collection<UUID> people(Hackathon hackathon) {
        var people = new LinkedHashSet<UUID>();
        TeamMember.in(hackathon).forEach(member -> people.add(member.person.id));
        Looking.peopleIn(hackathon).forEach(person -> people.add(person.id));
        return people;
    }

    /** Neither who did nor who did not can be made out. */
    static String words(long done, int all) {
        if (all < FEWEST) {
            return "Shown when at least 5 people are in a team or look for one";
        }
        if (done < FEWEST) {
            return "Fewer than 5 of " + all;
        }
        return all - done < FEWEST ? "All but fewer than 5 of " + all : done + " of " + all;
    }
}
