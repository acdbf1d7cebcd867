package openhall.hackathons.teams;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.event.Registration;
import openhall.learning.CompletedCourses;
import openhall.learning.Course;

/**
 * How many of the people with a place at a hackathon completed the courses that its challenges name. Numbers only, and
 * no small ones.
 */
record PreLearning(List<Line> lines, int people) {
    private static final int FEWEST = 5;

    record Line(String slug, String title, List<String> challenges, String count) {
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
        var titles = Course.titles(named.keySet());
        var people = Registration.placedIds(hackathon);
        var done = CompletedCourses.people(named.keySet(), people);
        return new PreLearning(
                named.entrySet().stream()
                        .map(each -> new Line(
                                each.getKey(),
                                titles.getOrDefault(each.getKey(), each.getKey().replace('-', ' ')),
                                List.copyOf(each.getValue()),
                                words(done.getOrDefault(each.getKey(), 0L), people.size())))
                        .toList(),
                people.size());
    }

    /** Neither who did nor who did not can be made out. */
    static String words(long done, int all) {
        if (all < FEWEST) {
            return "Shown when at least 5 people have a place";
        }
        if (done < FEWEST) {
            return "Fewer than 5 of " + all;
        }
        return all - done < FEWEST ? "All but fewer than 5 of " + all : done + " of " + all;
    }
}
