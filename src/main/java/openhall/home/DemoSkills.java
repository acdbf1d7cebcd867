package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import openhall.people.Person;
import openhall.skills.AtHome;
import openhall.skills.Level;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;
import openhall.skills.Wish;

/**
 * What people say they can do, and what managers saw: 41 of 60 have checked themselves, all of them twice, and of 15 nothing is
 * known.
 */
class DemoSkills {
    private static final String LEADING = "LEAD";

    /** The level that most people give themselves, 0 to 4. */
    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry("CONF", 2),
            Map.entry("COLL", 2),
            Map.entry("SAFE", 1),
            Map.entry("PRIV", 1),
            Map.entry("DATA", 1),
            Map.entry("OPEN", 1),
            Map.entry("USER", 1),
            Map.entry("INCL", 1),
            Map.entry("AGIL", 1),
            Map.entry("JOIN", 1),
            Map.entry("EMRG", 0),
            Map.entry(LEADING, 1));

    private static final List<Integer> STEPS_ASIDE = List.of(-1, -1, 0, 0, 0, 1);
    private static final List<Integer> STEPS_BACK = List.of(-1, -1, -1, 0, 0, 1);
    private static final int HIGHEST = 4;

    private final DemoStage stage;
    private final Random earlier = new Random(4);

    DemoSkills(DemoStage stage) {
        this.stage = stage;
    }

    void make() {
        var staff = stage.crowd().staff();
        staff.subList(0, 21).forEach(address -> check(address, staffSkills(), 5));
        staff.subList(24, 30).forEach(address -> check(address, staffSkills(), 5));
        staff.subList(33, 38).forEach(address -> check(address, staffSkills(), 4));
        stage.crowd().management().subList(0, 9).forEach(address -> check(address, skills(), 7));
        confirmByMo();
        confirmLeaders();
    }

    private static List<String> skills() {
        return USUAL.keySet().stream().sorted().toList();
    }

    /** Officers are seldom asked to lead a change, so they leave that question alone. */
    private static List<String> staffSkills() {
        return skills().stream().filter(key -> !key.equals(LEADING)).toList();
    }

    private void check(String address, List<String> keys, int many) {
        var person = DemoCrowd.at(address);
        var at = stage.time()
                .workingDay(2 + stage.random().nextInt(88), 9 + stage.random().nextInt(8));
        var order = new ArrayList<>(keys);
        Collections.shuffle(order, stage.random());
        var before = stage.time().workingDay(120 + earlier.nextInt(60), 9 + earlier.nextInt(8));
        for (var key : order.subList(0, many)) {
            at = at.plus(Duration.ofSeconds(30L + stage.random().nextInt(90)));
            check(person, key, before, at);
        }
        DemoCrowd.forget();
    }

    private void check(Person person, String key, Instant before, Instant at) {
        var skill = Skill.byKey(key);
        if (skill != null) {
            var level = level(key);
            var confidence = Math.min(10, 2 * level + 1 + stage.random().nextInt(4));
            SelfCheck.record(person, skill, earlierAnswer(level), before);
            SelfCheck.record(person, skill, answer(level, confidence), at);
        }
    }

    /** Months before, half of the people said a level less, and a few one more. */
    private SelfCheck.Answer earlierAnswer(int later) {
        var aside = STEPS_BACK.get(earlier.nextInt(STEPS_BACK.size()));
        var level = Math.min(HIGHEST, Math.max(0, later + aside));
        return answer(level, Math.min(10, 2 * level + earlier.nextInt(5)));
    }

    /** At home people can about as much; whoever can little wants to learn, and it matters more to those who can more. */
    private static SelfCheck.Answer answer(int level, int confidence) {
        return new SelfCheck.Answer(
                level,
                confidence,
                level > 0 ? AtHome.CAN : AtHome.CANNOT_YET,
                level < 2 ? Wish.WORK : Wish.NO,
                3 + level);
    }

    private int level(String key) {
        var aside = STEPS_ASIDE.get(stage.random().nextInt(STEPS_ASIDE.size()));
        return Math.min(HIGHEST, Math.max(0, USUAL.getOrDefault(key, 1) + aside));
    }

    private void confirmByMo() {
        var mo = DemoCrowd.named("Mo Haddad");
        confirm(
                mo,
                DemoCrowd.named("Sam Rivera"),
                "DATA",
                word(Level.PRACTITIONER, "Made the weekly repairs figures, and told the board what they do not show."));
        confirm(
                mo,
                DemoCrowd.named("Sam Rivera"),
                "AGIL",
                word(Level.WORKING, "Ran our last review, and changed two things because of what we said."));
        confirm(
                mo,
                DemoCrowd.named("Omar Said"),
                "USER",
                word(
                        Level.PRACTITIONER,
                        "Watched eight people fill in the permit form, and wrote three questions anew."));
        confirm(
                mo,
                DemoCrowd.named("Ivy Chen"),
                "SAFE",
                word(Level.EXPERT, "Led three services through a practice of the first hour of an incident."));
        confirm(
                mo,
                DemoCrowd.named("Ivy Chen"),
                "JOIN",
                word(
                        Level.PRACTITIONER,
                        "Joined the directory to repairs, so that people who leave lose access that day."));
        DemoCrowd.forget();
    }

    /** Four leaders put what they learnt to use, and the person they report to saw it. */
    private void confirmLeaders() {
        for (var address : stage.crowd().management(0, 2, 3, 5)) {
            var leader = DemoCrowd.at(address);
            var manager = leader.manager;
            if (manager != null) {
                confirm(
                        manager,
                        leader,
                        LEADING,
                        word(Level.PRACTITIONER, "Brought a paper with a range of dates, and the cases behind it."));
            }
        }
        DemoCrowd.forget();
    }

    private void confirm(Person by, Person about, String key, SkillConfirmation.Word word) {
        var skill = Skill.byKey(key);
        if (skill != null) {
            var at = stage.time()
                    .workingDay(
                            4 + stage.random().nextInt(40), 9 + stage.random().nextInt(8));
            SkillConfirmation.give(by, about, skill, word, at);
        }
    }

    private static SkillConfirmation.Word word(Level level, String seen) {
        return new SkillConfirmation.Word(level, seen);
    }
}
