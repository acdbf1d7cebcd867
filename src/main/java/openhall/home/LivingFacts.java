package openhall.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import openhall.hackathons.Hackathon;
import openhall.ideas.Waiting;
import openhall.skills.SkillCoverage;

/** What is true of the council right now: what waits for a reply, whose skills are known, what comes next. */
record LivingFacts(Waiting waiting, SkillCoverage skills, List<Deadline> deadlines) {

    /** A day that somebody can still make. */
    public record Deadline(String what, Instant at, String path) {}

    static LivingFacts at(Instant now) {
        var deadlines = Hackathon.open(now).stream()
                .flatMap(hackathon -> deadlines(hackathon, now))
                .sorted(Comparator.comparing(Deadline::at))
                .limit(1)
                .toList();
        return new LivingFacts(Waiting.at(now), SkillCoverage.now(), deadlines);
    }

    private static Stream<Deadline> deadlines(Hackathon hackathon, Instant now) {
        return Stream.of(
                        new Deadline(hackathon.title + " starts", hackathon.startsAt, hackathon.path()),
                        new Deadline(
                                "Last moment to send in to " + hackathon.title,
                                hackathon.submissionsCloseAt,
                                hackathon.path()))
                .filter(deadline -> deadline.at().isAfter(now));
    }
}
