package openhall.hackathons.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.TeamMember;
import openhall.hackathons.judging.PanelNote;
import openhall.hackathons.vote.VoteResult;
import openhall.web.Formats;

/** Writes down what was decided, once: results, prizes, votes, certificates, and the document that is signed. */
public final class FinalisedResults {
    private FinalisedResults() {}

    public static void keep(Hackathon hackathon, Verdict verdict, FinalDocument.Signature signature) {
        var results = new LinkedHashMap<UUID, Result>();
        var notes = PanelNote.wordsIn(hackathon);
        for (var entry : verdict.entries()) {
            var result = Result.award(entry, verdict, notes.get(entry.id), signature.at());
            verdict.won(entry).forEach((prize, position) -> Award.give(result, prize, position));
            if (hackathon.voteOpensAt != null) {
                VoteResult.keep(result, verdict.votes().getOrDefault(entry.id, 0));
            }
            results.put(entry.team.id, result);
        }
        keepMembers(hackathon, results);
        FinalDocument.keep(
                hackathon, Written.json(document(hackathon, verdict, results, signature)), weighed(verdict), signature);
    }

    /** By their team: whoever was in none that was judged gets no certificate. */
    private static void keepMembers(Hackathon hackathon, Map<UUID, Result> byTeam) {
        for (var member : TeamMember.in(hackathon)) {
            var result = byTeam.get(member.team.id);
            if (result != null) {
                ResultMember.keep(result, member);
            }
        }
    }

    /** Nobody is named in it: names can be erased, and this cannot. */
    private static Map<String, Object> document(
            Hackathon hackathon, Verdict verdict, Map<UUID, Result> results, FinalDocument.Signature signature) {
        var document = new TreeMap<String, Object>();
        document.put("hackathon", hackathon.slug);
        document.put("version", hackathon.version);
        document.put("finalised_at", Formats.iso(signature.at()));
        document.put("adjusted", verdict.weighing().isAdjusted());
        document.put("why", verdict.weighing().why());
        var entries = new ArrayList<Map<String, Object>>();
        for (var entry : verdict.entries()) {
            var result = results.get(entry.team.id);
            if (result != null) {
                entries.add(entry(entry, result, verdict));
            }
        }
        document.put("entries", entries);
        document.put("ties", ties(verdict));
        return document;
    }

    private static Map<String, Object> entry(Submission entry, Result result, Verdict verdict) {
        var written = new TreeMap<String, Object>();
        written.put("team", entry.team.ref);
        written.put("title", entry.title);
        written.put("challenge", entry.team.challenge.slug);
        written.put("outcome", entry.outcome.name());
        written.put("band", result.band.name());
        written.put("place", result.place);
        written.put("reads", result.reads);
        written.put("mean_score", verdict.mean(entry).toPlainString());
        written.put("adjusted_score", verdict.worth(entry).toPlainString());
        written.put("locked_sha256", Objects.requireNonNullElse(entry.lockedSha256, ""));
        if (entry.team.hackathon.voteOpensAt != null) {
            written.put("votes", verdict.votes().getOrDefault(entry.id, 0));
        }
        written.put("reason", Objects.requireNonNullElse(result.reason, ""));
        written.put("panel_note", Objects.requireNonNullElse(result.panelNote, ""));
        written.put("awards", awards(entry, verdict));
        return written;
    }

    private static List<Map<String, Object>> awards(Submission entry, Verdict verdict) {
        var awards = new ArrayList<Map<String, Object>>();
        verdict.won(entry)
                .forEach((prize, position) ->
                        awards.add(Map.of("prize", prize.title, "by_vote", prize.byVote, "position", position)));
        return awards;
    }

    private static List<Map<String, Object>> ties(Verdict verdict) {
        var ties = new ArrayList<Map<String, Object>>();
        for (var line : verdict.lines()) {
            var choice = line.choice();
            if (choice != null) {
                var between = verdict.entries().stream()
                        .filter(entry -> line.line().tied().contains(entry.id))
                        .map(entry -> entry.team.ref)
                        .sorted()
                        .toList();
                ties.add(Map.of("prize", line.prize().title, "between", between, "why", choice.why));
            }
        }
        return ties;
    }

    private static String weighed(Verdict verdict) {
        var severity = new TreeMap<String, String>();
        verdict.weighing().severity().forEach((judge, more) -> severity.put(judge.toString(), decimal(more)));
        var weighed = new TreeMap<String, Object>();
        weighed.put("adjusted", verdict.weighing().isAdjusted());
        weighed.put("why", verdict.weighing().why());
        weighed.put("error", decimal(verdict.weighing().error()));
        weighed.put("severity", severity);
        weighed.put(
                "reads", verdict.entries().stream().mapToInt(verdict::readsOf).sum());
        return Written.json(weighed);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
