package openhall.hackathons.results;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import openhall.hackathons.Finalisation;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Stake;
import openhall.hackathons.Submission;
import openhall.people.Person;
import openhall.web.Option;

/**
 * Entries that are equal at the line of a prize. This is the one thing about who may win that is shown before results
 * are final: to organisers, when all else is done, by name and without any score or place.
 */
record Tie(Hackathon hackathon, Verdict.Line line, List<Submission> entries, List<Judge> panel) {
    /** None before everything else is done. Points can still change then, so never for whoever could change some. */
    static List<Tie> of(Hackathon hackathon, Person reader, Instant at) {
        Stake.requireNone(hackathon, reader);
        var look = Finalisation.looking(hackathon, at);
        if (!look.unfinished().isEmpty()) {
            return List.of();
        }
        return Verdict.of(hackathon, look.entries()).ties().stream()
                .map(line -> new Tie(hackathon, line, tied(line, look.entries()), look.panel()))
                .toList();
    }

    private static List<Submission> tied(Verdict.Line line, List<Submission> entries) {
        return entries.stream()
                .filter(entry -> line.line().tied().contains(entry.id))
                .sorted(Comparator.comparing((Submission entry) -> entry.title).thenComparing(entry -> entry.team.ref))
                .toList();
    }

    /** The one about the prize in this position, or 404. */
    static Tie at(Hackathon hackathon, int position, Person reader, Instant at) {
        return of(hackathon, reader, at).stream()
                .filter(tie -> tie.line.prize().position == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String listPath() {
        return "/organise/" + hackathon.slug + "/ties";
    }

    public String path() {
        return listPath() + "/" + line.prize().position;
    }

    public String question() {
        return "Choose " + line.line().left() + " of the equal entries, or all of them when they share the prize";
    }

    public boolean isDecided() {
        return !line.isUndecided();
    }

    public List<Option> options() {
        return entries.stream()
                .map(entry -> new Option(entry.team.ref, entry.title, entry.team.name))
                .toList();
    }

    public List<Option> judges() {
        return panel.stream()
                .map(judge -> Option.of(judge.id.toString(), judge.shownName()))
                .toList();
    }

    /** What was decided before, or nothing. */
    TieForm form() {
        var choice = line.choice();
        if (choice == null) {
            return new TieForm(List.of(), List.of(), null);
        }
        return new TieForm(
                choice.winners.stream().map(winner -> winner.team.ref).toList(),
                choice.asked.stream().map(judge -> judge.id.toString()).toList(),
                choice.why);
    }
}
