package openhall.skills;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.Audience;

/**
 * The staff of one audience who sit in one unit itself, not below it, and where they stood in one skill at a moment beside
 * their own target; those who replied have checked this skill themselves.
 */
public record Seat(UUID unitId, Audience audience, long people, long atTarget, long below, long replied) {
    private static final String SEATS =
            """
            select a.unit_id, a.audience, count(*),
                   count(*) filter (where s.level >= a.target),
                   count(*) filter (where s.level < a.target),
                   count(*) filter (where s.said)
              from (%aimed%) a left join (%stood%) s on s.person_id = a.person_id
             group by a.unit_id, a.audience
            """.replace("%aimed%", OwnTargets.IN_SKILL).replace("%stood%", Evidence.STOOD);

    /** Each person once: at target in every skill they have a target for, below it in at least one, replied about any. */
    private static final String SEATS_OF_PEOPLE =
            """
            select unit_id, audience, count(*), count(*) filter (where reached), count(*) filter (where below),
                   count(*) filter (where said)
              from (select a.person_id, a.unit_id, a.audience,
                           bool_and(coalesce(s.level >= a.target, false)) as reached,
                           bool_or(coalesce(s.level < a.target, false)) as below,
                           bool_or(coalesce(s.said, false)) as said
                      from (%aimed%) a
                      left join (%stood%) s on s.person_id = a.person_id and s.skill_id = a.skill_id
                     group by a.person_id, a.unit_id, a.audience) p
             group by unit_id, audience
            """.replace("%aimed%", OwnTargets.IN_SKILLS).replace("%stood%", Evidence.STOOD_IN_EACH);

    /** Every seat with a target for the skill; none for a skill that is no longer in use. */
    public static List<Seat> of(Skill skill, Instant before) {
        if (!skill.wasInUse(before)) {
            return List.of();
        }
        return Panache.getSession()
                .createNativeQuery(SEATS, Object[].class)
                .setParameter("skill", skill.id)
                .setParameter("before", before)
                .getResultList()
                .stream()
                .map(Seat::seat)
                .toList();
    }

    /** Every seat with a target in any of these skills, each person counted once. */
    public static List<Seat> ofPeople(List<Skill> skills, Instant before) {
        if (skills.isEmpty()) {
            return List.of();
        }
        return Panache.getSession()
                .createNativeQuery(SEATS_OF_PEOPLE, Object[].class)
                .setParameterList(
                        "skills", skills.stream().map(skill -> skill.id).toList())
                .setParameter("before", before)
                .getResultList()
                .stream()
                .map(Seat::seat)
                .toList();
    }

    private static Seat seat(Object[] row) {
        return new Seat(
                (UUID) row[0],
                Audience.valueOf((String) row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
