package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** Staff who reach their target in a skill, of all staff who have one: {@code skills.at-target:safe}. */
@ApplicationScoped
class AtTargetSource implements MeasureSource {
    private static final String KEY = "skills.at-target";

    static String keyOf(Skill skill) {
        return KEY + ":" + skill.slug();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        var skill = Skill.byKey(argument);
        return skill == null ? List.of() : tallies(Seat.of(skill, before));
    }

    /** "How many need what" does. */
    @Override
    public boolean showsEveryone() {
        return true;
    }

    private static List<Tally> tallies(List<Seat> seats) {
        return seats.stream()
                .map(seat -> new Tally(seat.unitId(), seat.audience(), seat.atTarget(), seat.people()))
                .toList();
    }
}
