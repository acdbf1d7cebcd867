package openhall.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.people.Audience;
import openhall.people.Person;

/** The staff of one audience who sit in one unit itself, not below it, and where they stand in one skill. */
public record Seat(UUID unitId, Audience audience, long people, long atTarget, long below) {
    /** Every seat with a target for the skill; none for a skill that is no longer in use. */
    public static List<Seat> of(Skill skill, Targets targets) {
        var seats = new ArrayList<Seat>();
        var spread = Standing.spread(skill);
        if (skill.isCurrent()) {
            for (var head : Person.headcount()) {
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

    private static List<Standing.AtLevel> at(List<Standing.AtLevel> spread, UUID unitId, Audience audience) {
        return spread.stream()
                .filter(row -> row.unitId().equals(unitId) && row.audience() == audience)
                .toList();
    }

    private static Seat seat(UUID unitId, Audience audience, long people, List<Standing.AtLevel> here, int target) {
        long atTarget =
                people(here.stream().filter(row -> row.level() >= target).toList());
        return new Seat(unitId, audience, people, atTarget, people(here) - atTarget);
    }

    private static long people(List<Standing.AtLevel> rows) {
        return rows.stream().mapToLong(Standing.AtLevel::people).sum();
    }
}
