package openhall.strategy.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import openhall.strategy.Answers;

/** A council of a few units where people join, leave, move and learn from period to period; the same for the same seed. */
final class RandomCouncil {
    private static final int UNITS = 24;

    private final Random random;
    private final boolean besideManagement;

    /** Whether people are asked, so that it is known who replied. */
    private final boolean asked;

    /** The parent of each unit comes before it; the council itself is unit 0. */
    private final List<Integer> parents = new ArrayList<>(List.of(-1));

    private final Map<String, Answers> seats = new TreeMap<>();

    RandomCouncil(long seed) {
        random = new Random(seed);
        besideManagement = random.nextBoolean();
        asked = !besideManagement && random.nextBoolean();
        grow(0, 2 + random.nextInt(3));
        for (var unit = 0; unit < parents.size(); unit++) {
            for (var group : groups()) {
                seats.put(unit + group, somePeople());
            }
        }
    }

    private void grow(int unit, int levels) {
        var inside = levels == 1 ? 0 : 1 + random.nextInt(4);
        for (var i = 0; i < inside && parents.size() < UNITS; i++) {
            parents.add(unit);
            grow(parents.size() - 1, levels - 1);
        }
    }

    private List<String> groups() {
        return besideManagement ? List.of(" staff", " management") : List.of(" everyone");
    }

    private Answers somePeople() {
        var people =
                switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1, 2 -> 1 + random.nextInt(4);
                    case 3, 4 -> 5 + random.nextInt(8);
                    default -> 10 + random.nextInt(50);
                };
        var alike = random.nextInt(4) == 0;
        var way = random.nextInt(3);
        var answers = Answers.NOBODY;
        for (var i = 0; i < people; i++) {
            answers = answers.plus(alike ? one(way, asked) : one());
        }
        return answers;
    }

    private Answers one() {
        return one(random.nextInt(3), asked && random.nextBoolean());
    }

    /** Beside management, nobody is unknown; whoever has replied is known. */
    private Answers one(int way, boolean replied) {
        var reply = replied ? 1 : 0;
        return switch (besideManagement ? way % 2 : way) {
            case 0 -> new Answers(1, 0, 0, reply);
            case 1 -> new Answers(0, 1, 0, reply);
            default -> new Answers(0, 0, 1);
        };
    }

    /** A period goes by. */
    void liveOn() {
        var names = List.copyOf(seats.keySet());
        for (var seat : names) {
            switch (random.nextInt(12)) {
                case 0, 1 -> join(seat, 1 + random.nextInt(3));
                case 2 -> join(seat, 5 + random.nextInt(10));
                case 3, 4 -> leave(seat, 1 + random.nextInt(3));
                case 5 -> join(names.get(random.nextInt(names.size())), leave(seat, 1 + random.nextInt(6)));
                case 6 -> join(seat, leave(seat, 1 + random.nextInt(3)));
                default -> {}
            }
        }
        if (parents.size() > 2 && random.nextInt(4) == 0) {
            var unit = 2 + random.nextInt(parents.size() - 2);
            parents.set(unit, random.nextInt(unit));
        }
    }

    private void join(String seat, int people) {
        for (var i = 0; i < people; i++) {
            seats.merge(seat, one(), Answers::plus);
        }
    }

    private int leave(String seat, int people) {
        var left = 0;
        for (var i = 0; i < 3 * people && left < people; i++) {
            var before = seats.getOrDefault(seat, Answers.NOBODY);
            var after = consistent(before.less(one()));
            seats.put(seat, after);
            left += (int) (before.people() - after.people());
        }
        return left;
    }

    /** Somebody who replied may have gone as somebody who did not, who is not there. */
    private static Answers consistent(Answers answers) {
        var known = answers.reached() + answers.below();
        return new Answers(answers.reached(), answers.below(), answers.unknown(), Math.min(known, answers.replied()));
    }

    Branch<String> branch() {
        var trees = groups().stream().map(group -> branch(0, group)).toList();
        return trees.size() == 1 ? trees.get(0) : Branch.of("whole", trees);
    }

    private Branch<String> branch(int unit, String group) {
        var own = seats.getOrDefault(unit + group, Answers.NOBODY);
        var inside = IntStream.range(0, parents.size())
                .filter(other -> parents.get(other) == unit)
                .boxed()
                .toList();
        if (inside.isEmpty()) {
            return Branch.alone(unit + group, own);
        }
        var parts = new ArrayList<Branch<String>>();
        inside.forEach(other -> parts.add(branch(other, group)));
        parts.add(Branch.alone(unit + group + " itself", own));
        return Branch.of(unit + group, parts);
    }
}
