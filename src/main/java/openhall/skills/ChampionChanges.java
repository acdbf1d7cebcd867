package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import openhall.activity.Folding;
import openhall.people.RolesChanged;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Measure;

/** Somebody who becomes a champion, or is one no more, is measured by other targets from that moment on. */
@ApplicationScoped
class ChampionChanges {
    void rolesChanged(@Observes RolesChanged changed) {
        if (ChampionTime.settle(changed.person().id, changed.at())) {
            Folding.due(NeedTally.TOPIC, NeedTally.ALL);
            Skill.all().forEach(skill -> Measure.moved(AtTargetSource.keyOf(skill)));
        }
    }
}
