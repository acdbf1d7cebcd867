package openhall.skills.needs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Fold;
import openhall.people.OrgTree;
import openhall.skills.Seat;
import openhall.skills.Skill;
import openhall.skills.Targets;
import openhall.strategy.Answers;
import openhall.strategy.Counted;
import openhall.strategy.Reading;
import openhall.strategy.Readings;
import openhall.strategy.SmallGroups;
import openhall.web.Formats;

/** Keeps "how many need what" up to date, one skill or all of them at a time. */
@ApplicationScoped
public class NeedFold implements Fold {
    @Inject
    SmallGroups smallGroups;

    @Override
    public String topic() {
        return NeedTally.TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        QuarkusTransaction.joiningExisting().run(() -> recount(key, at));
    }

    private void recount(String key, Instant at) {
        List<Skill> skills = key.equals(NeedTally.ALL) ? Skill.allLocked() : Skill.locked(key);
        var targets = Targets.load();
        var tree = OrgTree.load();
        for (Skill skill : skills) {
            var seats = Seat.of(skill, targets, Readings.endOfDay(at));
            NeedTally.recount(skill, seats, tree);
            var everyone = Map.of(Reading.Group.EVERYONE, byUnit(seats, tree));
            var day = LocalDate.ofInstant(at, Formats.ZONE);
            smallGroups.release(new Counted(Needs.subject(skill), day, tree, everyone));
        }
    }

    private static Map<UUID, Answers> byUnit(List<Seat> seats, OrgTree tree) {
        var units = new HashMap<UUID, Answers>();
        for (Seat seat : seats) {
            var count = new NeedCount(seat.people(), seat.atTarget(), seat.below());
            var answers = new Answers(count.atTarget(), count.below(), count.notKnown());
            tree.ancestorsAndSelf(seat.unitId()).forEach(unit -> units.merge(unit.id, answers, Answers::plus));
        }
        return units;
    }
}
