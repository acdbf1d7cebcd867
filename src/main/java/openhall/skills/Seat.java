package openhall.skills;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.people.Audience;
import openhall.people.Posting;

/** The staff of one audience who sit in one unit itself, not below it, and where they stood in one skill at a moment. */
public record Seat(UUID unitId, Audience audience, long people, long atTarget, long below) {
    /** Every seat with a target for the skill; none for a skill that is no longer in use. */
    public static List<Seat> of(Skill skill, Targets targets, Instant before) {
        var seats = new ArrayList<Seat>();
        var spread = Evidence.spread(skill, before);
        if (skill.wasInUse(before)) {
            for (var head : Posting.headcount(before)) {
                int target = targets.of(skill, head.audience());
                if (target > 0) {
                    seats.add(seat(
                            head.unitId(),
                            head.audience(),
                            head.people(),
                            at(spread, head.unitId(), head.audience()),
                            target));
                }
            }
        }
        return seats;
    }

    private static List<Evidence.AtLevel> at(List<Evidence.AtLevel> spread, UUID unitId, Audience audience) {
        return spread.stream()
                .filter(row -> row.unitId().equals(unitId) && row.audience() == audience)
                .toList();
    }

    private static Seat seat(UUID unitId, Audience audience, long people, List<Evidence.AtLevel> here, int target) {
        long atTarget =
                people(here.stream().filter(row -> row.level() >= target).toList());
        return new Seat(unitId, audience, people, atTarget, people(here) - atTarget);
    }

    private static long people(List<Evidence.AtLevel> rows) {
        return rows.stream().mapToLong(Evidence.AtLevel::people).sum();
    }
}
