package openhall.hackathons;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.hackathons.results.Result;
import openhall.people.Person;

/** Everything an organiser may know about one hackathon now. Before the deadline that is who, and not what. */
record Desk(
        Hackathon hackathon,
        Phase phase,
        List<TeamLine> teams,
        List<Obstacle> obstacles,
        List<Result.Line> lines,
        List<Part> parts) {
    /** A page of the organiser's, and how this hackathon stands on it. */
    record Part(String path, String title, String line) {
        static Part of(DeskPart part, Hackathon hackathon, Instant at) {
            return new Part(part.path(hackathon), part.title(), part.line(hackathon, at));
        }
    }

    record TeamLine(Team team, boolean entered) {}

    static Desk of(Hackathon hackathon, Person reader, Instant at, List<DeskPart> parts) {
        var look = Finalisation.looking(hackathon, at);
        var phase = hackathon.phase(at);
        var entered =
                Submission.of(hackathon).stream().map(entry -> entry.team.ref).collect(Collectors.toSet());
        return new Desk(
                hackathon,
                phase,
                teams(hackathon, entered),
                look.obstacles(reader),
                Result.lines(hackathon),
                parts.stream()
                        .sorted(Comparator.comparingInt(DeskPart::order))
                        .map(part -> Part.of(part, hackathon, at))
                        .toList());
    }

    private static List<TeamLine> teams(Hackathon hackathon, Set<String> entered) {
        return Team.of(hackathon).stream()
                .map(team -> new TeamLine(team, entered.contains(team.ref)))
                .toList();
    }

    public boolean isFinalised() {
        return phase.isFinal();
    }

    public int members() {
        return teams.stream().mapToInt(line -> line.team().seatsTaken).sum();
    }

    public int enteredCount() {
        return (int) teams.stream().filter(TeamLine::entered).count();
    }

    public String finalisePath() {
        return "/organise/" + hackathon.slug + "/finalisation";
    }
}
