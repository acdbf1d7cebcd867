package openhall.skills.needs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import openhall.activity.Fold;
import openhall.people.OrgTree;
import openhall.skills.ChampionTime;
import openhall.skills.Seat;
import openhall.skills.Skill;
import openhall.strategy.Readings;

/** Keeps "how many need what" up to date, one skill or all of them at a time. */
@ApplicationScoped
public class NeedFold implements Fold {
    @Override
    public String topic() {
        return NeedTally.TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        QuarkusTransaction.joiningExisting().run(() -> {
            if (key.equals(NeedTally.ALL)) {
                ChampionTime.settle(at);
            }
            recount(key, Readings.endOfDay(at));
        });
    }

    private static void recount(String key, Instant before) {
        List<Skill> skills = key.equals(NeedTally.ALL) ? Skill.allLocked() : Skill.locked(key);
        var tree = OrgTree.load();
        skills.forEach(skill -> NeedTally.recount(skill, Seat.of(skill, before), tree));
    }
}
