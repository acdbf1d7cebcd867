package openhall.skills.needs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.Audience;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.skills.Seat;
import openhall.skills.Skill;
import openhall.strategy.Answers;
import org.hibernate.annotations.UuidGenerator;

/** How many of one audience need one skill, in a part of the council and everything below it, before any is released. */
@Entity
public class NeedTally extends PanacheEntityBase {
    public static final String TOPIC = "needs";
    public static final String ALL = "all";

    private record Place(OrgUnit unit, Audience audience) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public long inScope;
    public long atTarget;
    public long below;
    public long known;

    /** Those in scope who have checked this skill themselves. */
    public long replied;

    @SuppressWarnings("NullAway.Init")
    protected NeedTally() {}

    /**
     * Counts a skill again and puts the new tallies in the place of the old ones; the same people give the same result.
     * Answers how everybody stands, unit by unit.
     */
    static Map<UUID, Answers> recount(Skill skill, List<Seat> seats, OrgTree tree) {
        delete("skill.id = ?1", skill.id);
        var answers = new HashMap<UUID, Answers>();
        rolledUp(seats, tree).forEach((place, count) -> {
            keep(skill, place, count);
            answers.merge(place.unit().id, count.answers(), Answers::plus);
        });
        return answers;
    }

    private static Map<Place, NeedCount> rolledUp(List<Seat> seats, OrgTree tree) {
        var counts = new HashMap<Place, NeedCount>();
        for (Seat seat : seats) {
            var count = new NeedCount(seat.people(), seat.atTarget(), seat.below(), seat.replied());
            for (OrgUnit unit : tree.ancestorsAndSelf(seat.unitId())) {
                counts.merge(new Place(unit, seat.audience()), count, NeedCount::plus);
            }
        }
        return counts;
    }

    private static void keep(Skill skill, Place place, NeedCount count) {
        var tally = new NeedTally();
        tally.skill = skill;
        tally.unit = place.unit();
        tally.audience = place.audience();
        tally.inScope = count.inScope();
        tally.atTarget = count.atTarget();
        tally.below = count.below();
        tally.known = count.known();
        tally.replied = count.replied();
        tally.persist();
    }
}
