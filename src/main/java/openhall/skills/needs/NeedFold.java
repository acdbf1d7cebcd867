package openhall.skills.needs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Fold;
import openhall.people.OrgTree;
import openhall.skills.ChampionTime;
import openhall.skills.Seat;
import openhall.skills.Skill;
import openhall.strategy.Answers;
import openhall.strategy.Counted;
import openhall.strategy.Reading;
import openhall.strategy.Readings;
import openhall.strategy.SmallGroups;
import openhall.web.Formats;

/** Keeps "how many need what" counted, one skill or all of them at a time, and lets a month's first count out. */
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
        QuarkusTransaction.joiningExisting().run(() -> {
            if (key.equals(NeedTally.ALL)) {
                ChampionTime.settle(at);
            }
            recount(key, at);
        });
    }

    private void recount(String key, Instant at) {
        List<Skill> skills = key.equals(NeedTally.ALL) ? Skill.allLocked() : Skill.locked(key);
        var tree = OrgTree.load();
        for (Skill skill : skills) {
            var answers = NeedTally.recount(skill, Seat.of(skill, Readings.endOfDay(at)), tree);
            smallGroups.release(counted(Needs.subject(skill), answers, tree, at));
        }
        countPeople(tree, at);
    }

    /** Once a month is enough: nothing but what comes out is kept of it. After the skills, because it hides what they hide. */
    private void countPeople(OrgTree tree, Instant at) {
        if (smallGroups.awaits(Needs.OF_PEOPLE, LocalDate.ofInstant(at, Formats.ZONE))) {
            var skills = Skill.all();
            var people = NeedTally.answers(Seat.ofPeople(skills, Readings.endOfDay(at)), tree);
            smallGroups.releaseOverall(
                    counted(Needs.OF_PEOPLE, people, tree, at),
                    skills.stream().map(skill -> counted(skill, tree, at)).toList());
        }
    }

    private static Counted counted(Skill skill, OrgTree tree, Instant at) {
        var answers = NeedTally.answers(Seat.of(skill, Readings.endOfDay(at)), tree);
        return counted(Needs.subject(skill), answers, tree, at);
    }

    private static Counted counted(String subject, Map<UUID, Answers> answers, OrgTree tree, Instant at) {
        var everyone = Map.of(Reading.Group.EVERYONE, answers);
        return new Counted(subject, LocalDate.ofInstant(at, Formats.ZONE), tree, everyone);
    }
}
