package openhall.strategy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Fold;
import openhall.people.OrgTree;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Turns what a source counts today into stored readings, for every part of the council up to the whole. */
@ApplicationScoped
public class ReadingFold implements Fold {
    @Inject
    @All
    List<MeasureSource> sources;

    @Inject
    SmallGroups smallGroups;

    @Override
    public String topic() {
        return Readings.TOPIC;
    }

    /** The key is a source's; folding twice on a day leaves the same readings. */
    @Override
    public void fold(String key, Instant at) {
        var day = LocalDate.ofInstant(at, Formats.ZONE);
        QuarkusTransaction.joiningExisting()
                .run(() -> sources.stream()
                        .filter(source -> source.key().equals(key))
                        .forEach(source -> fold(source, day)));
    }

    private void fold(MeasureSource source, LocalDate day) {
        count(source, day, OrgTree.before(Readings.endOf(day))).stream()
                .filter(Counted::comparesManagement)
                .forEach(counted -> release(source, counted));
    }

    /** Keeps the readings, and answers the shares among them. */
    private static List<Counted> count(MeasureSource source, LocalDate day, OrgTree tree) {
        var shares = new ArrayList<Counted>();
        for (var measure : Measure.fedBy(source.key())) {
            var rows = rows(source.tallies(measure.argument(), Readings.endOf(day)), tree);
            Reading.keep(measure, day, rows);
            if (measure.unit == Measure.Unit.PERCENT) {
                shares.add(new Counted(measure.subject(), day, tree, groups(rows, tree)));
            }
        }
        return shares;
    }

    private void release(MeasureSource source, Counted counted) {
        if (source.showsEveryone()) {
            smallGroups.releaseTogether(counted);
        } else {
            smallGroups.release(counted);
        }
    }

    private static Map<Reading.Group, Map<UUID, Answers>> groups(Collection<Reading.Row> rows, OrgTree tree) {
        var groups = new EnumMap<Reading.Group, Map<UUID, Answers>>(Reading.Group.class);
        for (var row : rows) {
            if (row.ofPeople() && !tree.isEmpty()) {
                var unit = row.unitId();
                groups.computeIfAbsent(row.group(), any -> new HashMap<>())
                        .put(unit == null ? tree.root().id : unit, Answers.of(row.numerator(), row.denominator()));
            }
        }
        return groups;
    }

    /**
     * Counts a day again as things stood at its end; a day that is not over yet, as they stand now. Answers how many of the
     * stored readings were different. Nothing about parts of the council comes out by it: that is the first count of a month,
     * and a month without one stays without.
     */
    public int again(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = Reading.countedOn(day);
            var tree = OrgTree.before(Readings.endOf(day));
            sources.forEach(source -> count(source, day, tree));
            var counted = Reading.countedOn(day);
            var all = new HashSet<>(stored.keySet());
            all.addAll(counted.keySet());
            return (int) all.stream()
                    .filter(place -> !Objects.equals(stored.get(place), counted.get(place)))
                    .count();
        });
    }

    private record Place(@Nullable UUID unitId, Reading.Group group) {}

    /** Every tally counts for the unit it sits in, for all above it, and for everyone beside its own group. */
    static Collection<Reading.Row> rows(List<Tally> tallies, OrgTree tree) {
        var sums = new LinkedHashMap<Place, Reading.Row>();
        var ofPeople = tallies.stream().anyMatch(tally -> tally.audience() != null);
        for (var tally : tallies) {
            for (var unitId : unitsOf(tally, tree)) {
                for (var group : groupsOf(tally)) {
                    var row = new Reading.Row(unitId, group, tally.numerator(), tally.denominator(), ofPeople);
                    sums.merge(new Place(unitId, group), row, ReadingFold::sum);
                }
            }
        }
        return sums.values();
    }

    private static Reading.Row sum(Reading.Row a, Reading.Row b) {
        return new Reading.Row(
                a.unitId(), a.group(), a.numerator() + b.numerator(), a.denominator() + b.denominator(), a.ofPeople());
    }

    private static List<@Nullable UUID> unitsOf(Tally tally, OrgTree tree) {
        var units = new ArrayList<@Nullable UUID>();
        units.add(null);
        var own = tally.unitId();
        if (own != null) {
            for (var unit : tree.ancestorsAndSelf(own)) {
                if (unit.parent != null) {
                    units.add(unit.id);
                }
            }
        }
        return units;
    }

    private static List<Reading.Group> groupsOf(Tally tally) {
        var audience = tally.audience();
        if (audience == null || !audience.isStaff()) {
            return List.of(Reading.Group.EVERYONE);
        }
        var own = audience.isManagement() ? Reading.Group.MANAGEMENT : Reading.Group.STAFF;
        return List.of(own, Reading.Group.EVERYONE);
    }
}
