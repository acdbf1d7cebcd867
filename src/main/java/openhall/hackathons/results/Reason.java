package openhall.hackathons.results;

import openhall.hackathons.Submission;
import openhall.web.Formats;

/** Why an entry came out as it did, in a few sentences made of facts. No points and no place of those that did not win. */
public final class Reason {
    private Reason() {}

    public static String of(Verdict verdict, Submission entry) {
        var read = Formats.times(verdict.readsOf(entry), "judge", "judges") + " read it. ";
        var allowing = verdict.weighing().isAdjusted() ? "After allowing for strict and lenient judges, it" : "It";
        for (var line : verdict.lines()) {
            if (!line.prize().byVote && line.winners().contains(entry.id)) {
                return read + allowing + won(verdict, line, entry);
            }
        }
        return read
                + allowing
                + (verdict.isCommended(entry)
                        ? " has high points or comes close to the entries that won."
                        : " has fewer points than the entries that won or came close.");
    }

    private static String won(Verdict verdict, Verdict.Line line, Submission entry) {
        var winners = line.winners().size();
        var best = winners == 1 ? " is the best" : " is among the best " + winners;
        var among = line.of() == 1
                ? " is the only entry that could win “" + line.prize().title + "”"
                : best + " of the " + line.of() + " that could win “" + line.prize().title + "”";
        return among + without(verdict, line, entry) + "." + decided(line, entry);
    }

    /** Only where it would have made a difference. */
    private static String without(Verdict verdict, Verdict.Line line, Submission entry) {
        var place = verdict.placeByMean(entry);
        var differs = verdict.weighing().isAdjusted()
                && line.prize().challengeSlug == null
                && place > line.winners().size();
        return differs ? "; without that it would have been " + ordinal(place) : "";
    }

    private static String decided(Verdict.Line line, Submission entry) {
        var choice = line.choice();
        return choice == null || !choice.has(entry.id)
                ? ""
                : " The panel decided between " + line.line().tied().size() + " equal entries: " + choice.why;
    }

    /** 1st, 2nd, 3rd, 4th, and so on. */
    static String ordinal(int number) {
        var teens = number % 100 >= 11 && number % 100 <= 13;
        var last = teens ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
