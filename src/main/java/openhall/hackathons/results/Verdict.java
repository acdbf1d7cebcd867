package openhall.hackathons.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.prizes.Prize;
import openhall.hackathons.scoring.Reads;
import openhall.hackathons.scoring.Weighing;
import openhall.hackathons.vote.Vote;
import org.jspecify.annotations.Nullable;

/**
 * What the judges and the public have decided, worked out once from everything that counts. Before the results are
 * final nobody sees any of it, but which entries are equal at the line of a prize.
 */
public record Verdict(
        List<Submission> entries, Reads reads, Weighing weighing, Map<UUID, Integer> votes, List<Line> lines) {
    /** Of 5.00 points. */
    private static final BigDecimal COMMENDED = new BigDecimal("3.50");

    /** A prize, who is over its line, and how a tie at it was decided if it was. */
    public record Line(
            Prize prize,
            PrizeLine line,
            int of,
            String fingerprint,
            @Nullable TieChoice choice) {
        public boolean isUndecided() {
            return line.isTied() && choice == null;
        }

        /** In the order of what they are worth; the tied ones that were chosen last. */
        public List<UUID> winners() {
            var winners = new ArrayList<>(line.over());
            if (choice != null) {
                line.tied().stream().filter(choice::has).forEach(winners::add);
            }
            return List.copyOf(winners);
        }

        /** As many as there are places left, or all of them. */
        boolean allows(Collection<Submission> chosen) {
            var ids = new HashSet<UUID>();
            chosen.forEach(entry -> ids.add(entry.id));
            return line.tied().containsAll(ids)
                    && (ids.size() == line.left() || ids.size() == line.tied().size());
        }

        String obstacle() {
            return line.tied().size() + " entries are equal for the last place of “" + prize.title
                    + "”: the panel decides.";
        }
    }

    public static Verdict of(Hackathon hackathon, List<Submission> entries) {
        var reads = Reads.of(hackathon);
        var weighing = Weighing.of(reads);
        var votes = Vote.counted(hackathon);
        var choices = TieChoice.of(hackathon);
        var lines = lines(Prize.of(hackathon), entries, new Worth(weighing, votes), choices);
        return new Verdict(entries, reads, weighing, votes, lines);
    }

    /** What an entry is worth to whoever gives a prize. */
    private record Worth(Weighing weighing, Map<UUID, Integer> votes) {
        /** An entry that nobody voted for does not win a vote. */
        Map<UUID, BigDecimal> of(Prize prize, List<Submission> entries, Set<UUID> without) {
            var worth = new HashMap<UUID, BigDecimal>();
            for (var entry : entries) {
                if (prize.isOpenTo(entry) && !without.contains(entry.id) && (!prize.byVote || voted(entry) > 0)) {
                    worth.put(entry.id, prize.byVote ? BigDecimal.valueOf(voted(entry)) : points(entry));
                }
            }
            return worth;
        }

        private int voted(Submission entry) {
            return votes.getOrDefault(entry.id, 0);
        }

        private BigDecimal points(Submission entry) {
            return rounded(weighing.adjusted(), entry);
        }
    }

    /** After a tie that nobody has decided, the next prize for the same entries is not known yet. */
    private static List<Line> lines(
            List<Prize> prizes, List<Submission> entries, Worth worth, Map<String, TieChoice> choices) {
        var lines = new ArrayList<Line>();
        var won = new HashMap<String, Set<UUID>>();
        var unknown = new HashSet<String>();
        for (var prize : prizes) {
            if (!unknown.contains(prize.scope())) {
                var taken = won.computeIfAbsent(prize.scope(), scope -> new HashSet<>());
                var line = line(prize, worth.of(prize, entries, taken), choices);
                lines.add(line);
                taken.addAll(line.winners());
                if (line.isUndecided()) {
                    unknown.add(prize.scope());
                }
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(Prize prize, Map<UUID, BigDecimal> worth, Map<String, TieChoice> choices) {
        var line = PrizeLine.of(worth, prize.places);
        var fingerprint = fingerprint(prize, line, worth);
        return new Line(prize, line, worth.size(), fingerprint, line.isTied() ? choices.get(fingerprint) : null);
    }

    /** The prize, its places, and the entries at its line with what they are worth. */
    private static String fingerprint(Prize prize, PrizeLine line, Map<UUID, BigDecimal> worth) {
        var parts = new ArrayList<String>();
        parts.add(prize.id + " " + line.left());
        line.tied().stream().sorted().forEach(entry -> parts.add(entry + " " + worth.get(entry)));
        return Fingerprint.of(parts.toArray(String[]::new));
    }

    /** Decided or not. */
    public List<Line> ties() {
        return lines.stream().filter(line -> line.line().isTied()).toList();
    }

    public List<String> obstacles() {
        return lines.stream().filter(Line::isUndecided).map(Line::obstacle).toList();
    }

    /** After allowing for strict and lenient judges, 1.00 to 5.00. */
    public BigDecimal worth(Submission entry) {
        return rounded(weighing.adjusted(), entry);
    }

    /** The plain mean of its reads. */
    public BigDecimal mean(Submission entry) {
        return rounded(weighing.raw(), entry);
    }

    public int readsOf(Submission entry) {
        return reads.byEntryAndJudge().getOrDefault(entry.id, Map.of()).size();
    }

    /** How many entries are worth more, and one. */
    public int place(Submission entry) {
        return (int) entries.stream()
                        .filter(other -> worth(other).compareTo(worth(entry)) > 0)
                        .count()
                + 1;
    }

    int placeByMean(Submission entry) {
        return (int) entries.stream()
                        .filter(other -> mean(other).compareTo(mean(entry)) > 0)
                        .count()
                + 1;
    }

    /** What this entry won, with which place of it; the places of a tie are the same. */
    public Map<Prize, Integer> won(Submission entry) {
        var won = new LinkedHashMap<Prize, Integer>();
        for (var line : lines) {
            var over = line.line().over().indexOf(entry.id);
            if (over >= 0) {
                won.put(line.prize(), over + 1);
            } else if (line.winners().contains(entry.id)) {
                won.put(line.prize(), line.line().over().size() + 1);
            }
        }
        return won;
    }

    /** The least that an entry is worth which won the prize of the judges for all entries; null when none did. */
    @Nullable
    BigDecimal leastToWin() {
        var winners = new HashSet<UUID>();
        lines.stream()
                .filter(line -> !line.prize().byVote && line.prize().challengeSlug == null)
                .forEach(line -> winners.addAll(line.winners()));
        return entries.stream()
                .filter(entry -> winners.contains(entry.id))
                .map(this::worth)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether it won a prize that judges give. */
    public boolean isWinner(Submission entry) {
        return won(entry).keySet().stream().anyMatch(prize -> !prize.byVote);
    }

    /** High points, or no further from the last winner than chance alone can put it. */
    public boolean isCommended(Submission entry) {
        var least = leastToWin();
        var reach = worth(entry).add(BigDecimal.valueOf(weighing.errorOf(entry.id)));
        return worth(entry).compareTo(COMMENDED) >= 0 || (least != null && reach.compareTo(least) >= 0);
    }

    /** First to six decimals, so that 4.335 is not taken for a little less because of how computers keep it. */
    private static BigDecimal rounded(Map<UUID, Double> of, Submission entry) {
        return BigDecimal.valueOf(of.getOrDefault(entry.id, 0.0))
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
