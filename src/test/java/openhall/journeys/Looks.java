package openhall.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.AtOnce;
import openhall.hackathons.Fingerprint;

/**
 * Everything that everybody sees, before and after another entry wins. What differs then is looked at twice more, with
 * the winner put back in between: what differs again goes by who wins.
 */
final class Looks {
    private static final int LEAST = 40;
    private static final int ROUNDS = 3;
    private static final Pattern WINNERS = Pattern.compile("Winner|Highly commended|WINNER|HIGHLY_COMMENDED");

    /** Says which words a column can hold, before any row holds one. */
    private static final String WORDS_OF_COLUMNS = ".*/datapackage\\.json";

    private static final String KEPT =
            "select id from submission union select id from team union select id from judge union"
                    + " select id from assigned_read union select id from team_member union select id from prize";

    private final ScoredHackathon hackathon;
    private final List<Onlooker> onlookers;
    private final List<String> addresses;
    private final StillPage still;
    private final Queue<String> named = new ConcurrentLinkedQueue<>();
    private final List<String> own = new ArrayList<>();

    /** Somebody at an address. */
    private record Look(Onlooker who, String address) {
        boolean isOwn() {
            return who.wrote(address);
        }

        @Override
        public String toString() {
            return who.name() + " at " + address;
        }
    }

    /** What they saw: whole, or of many looks only a fingerprint. */
    private record Seen(int status, String words) {}

    Looks(ScoredHackathon hackathon, Sql sql, Nodes.Node node) {
        this.hackathon = hackathon;
        onlookers = Onlooker.all(hackathon, node);
        addresses = new HackathonAddresses(hackathon, sql).all();
        still = new StillPage(numbers(sql));
    }

    private static Set<String> numbers(Sql sql) {
        return sql.rows(KEPT).stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    /** Where somebody sees who leads, with the first line that gives it away. */
    List<String> leaks() {
        var before = everywhere();
        hackathon.swap();
        var after = everywhere();
        var differing = before.keySet().stream()
                .filter(look -> !before.get(look).equals(after.get(look)))
                .collect(Collectors.partitioningBy(Look::isOwn));
        differing.get(true).forEach(look -> own.add(look.toString()));
        return again(differing.get(false));
    }

    /** Whether the change of points was seen at all: judges see it where they read again what they gave. */
    List<String> own() {
        return List.copyOf(own);
    }

    /** Where something was called a winner before anything is final. */
    List<String> named() {
        return List.copyOf(named);
    }

    /**
     * What differs each time the points do. The record of what happened grows by itself for a second after a look, so
     * that one difference proves nothing. At the end everything is as it was at the beginning.
     */
    private List<String> again(List<Look> looks) {
        var leaks = differing(looks);
        for (var round = 1; round < ROUNDS && !leaks.isEmpty(); round++) {
            settle();
            hackathon.swap();
            leaks = differing(List.copyOf(leaks.keySet()));
        }
        return leaks.entrySet().stream()
                .map(leak -> leak.getKey() + ": " + leak.getValue())
                .toList();
    }

    /** Begins with the points swapped and ends with them as they were. */
    private Map<Look, String> differing(List<Look> looks) {
        var swapped = each(looks);
        hackathon.swap();
        var back = each(looks);
        return looks.stream()
                .filter(look -> !back.get(look).equals(swapped.get(look)))
                .collect(Collectors.toMap(look -> look, look -> difference(back.get(look), swapped.get(look))));
    }

    private static void settle() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Look, Seen> each(List<Look> looks) {
        var seen = new HashMap<Look, Seen>();
        looks.forEach(look -> seen.put(look, seen(look)));
        return seen;
    }

    private static String difference(Seen one, Seen other) {
        var there = new HashSet<>(other.words().lines().toList());
        return one.words()
                .lines()
                .filter(line -> !there.contains(line))
                .findFirst()
                .orElse(one.status() + " and " + other.status() + ", or in another order")
                .strip();
    }

    private Map<Look, Seen> everywhere() {
        var all = new HashMap<Look, Seen>();
        AtOnce.each(onlookers.size(), i -> everywhere(onlookers.get(i))).forEach(all::putAll);
        return all;
    }

    private Map<Look, Seen> everywhere(Onlooker who) {
        var all = new HashMap<Look, Seen>();
        var opened = 0;
        for (var address : addresses) {
            var look = new Look(who, address);
            var seen = seen(look);
            opened += seen.status() == 200 ? 1 : 0;
            if (WINNERS.matcher(seen.words()).find() && !address.matches(WORDS_OF_COLUMNS)) {
                named.add(look.toString());
            }
            all.put(look, new Seen(seen.status(), Fingerprint.of(seen.words())));
        }
        // Somebody who is let in nowhere is told nothing either
        if (opened < LEAST) {
            throw new IllegalStateException(who.name() + " was let in at only " + opened + " addresses");
        }
        return all;
    }

    private Seen seen(Look look) {
        var answer = look.who().wire().get(look.address());
        return new Seen(answer.statusCode(), still.of(answer.body()));
    }
}
