package openhall.hackathons.teams;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who could help which team: somebody who shows skills that nobody in it shows, before somebody from a part of the
 * council that is not in it yet. Only from what people let teams see; the same question has the same answer.
 */
final class Suggestions {
    static final int MOST = 5;

    private static final Comparator<Match> BEST_FIRST = Comparator.<Match>comparingInt(
                    match -> -match.fit().size())
            .thenComparingInt(match -> -match.newness())
            .thenComparingInt(Match::members)
            .thenComparing(Match::team)
            .thenComparing(Match::looking);

    private static final Comparator<Pair> MOST_DIFFERENT_FIRST = Comparator.<Pair>comparingInt(
                    pair -> -pair.differing())
            .thenComparingInt(pair -> pair.isApart() ? 0 : 1)
            .thenComparing(pair -> pair.other().looking());

    private Suggestions() {}

    /** Somebody who looks: what they show, what they want to work on, and where they sit. */
    record Seeker(UUID looking, Set<UUID> skills, Set<UUID> challenges, UUID seat) {}

    /** A team that wants people: which skills, which of them its members show, and where these sit. */
    record Side(UUID team, UUID challenge, Set<UUID> wanted, Set<UUID> shown, List<UUID> seats) {}

    /** Newness is 2 if nobody in the team sits where they sit, 1 if one does, 0 if more do. */
    record Match(UUID team, UUID looking, Set<UUID> fit, int newness, int members) {
        static Match of(Seeker seeker, Side side) {
            var fit = new HashSet<>(seeker.skills());
            fit.retainAll(side.wanted());
            fit.removeAll(side.shown());
            var alike = side.seats().stream().filter(seeker.seat()::equals).count();
            return new Match(
                    side.team(),
                    seeker.looking(),
                    fit,
                    (int) Math.max(0, 2 - alike),
                    side.seats().size());
        }
    }

    /** Two who look for a team. */
    record Pair(Seeker one, Seeker other) {
        /** How many skills one of them shows and the other does not. */
        int differing() {
            return beyond(one.skills, other.skills).size()
                    + beyond(other.skills, one.skills).size();
        }

        boolean isApart() {
            return !one.seat.equals(other.seat);
        }

        /** As a database orders their numbers: without regard to who began. */
        Pair inOrder() {
            var isInOrder = one.looking.toString().compareTo(other.looking.toString()) < 0;
            return isInOrder ? this : new Pair(other, one);
        }
    }

    static Set<UUID> beyond(Set<UUID> skills, Set<UUID> known) {
        var beyond = new HashSet<>(skills);
        beyond.removeAll(known);
        return beyond;
    }

    /** Others who want to work on one of the same challenges: first those who know most of what the other does not. */
    static List<Pair> pairs(Seeker seeker, Collection<Seeker> all) {
        return all.stream()
                .filter(other -> !other.looking().equals(seeker.looking()))
                .filter(other -> other.challenges().stream().anyMatch(seeker.challenges()::contains))
                .map(other -> new Pair(seeker, other))
                .sorted(MOST_DIFFERENT_FIRST)
                .limit(MOST)
                .toList();
    }

    static List<Match> forPerson(Seeker seeker, Collection<Side> sides) {
        return sides.stream()
                .filter(side -> seeker.challenges().contains(side.challenge()))
                .map(side -> Match.of(seeker, side))
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    static List<Match> forTeam(Side side, Collection<Seeker> seekers) {
        return seekers.stream()
                .filter(seeker -> seeker.challenges().contains(side.challenge()))
                .map(seeker -> Match.of(seeker, side))
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
