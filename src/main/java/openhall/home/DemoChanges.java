package openhall.home;

import java.time.Instant;
import openhall.people.Person;
import openhall.skills.ChangeAtWork;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;
import org.jspecify.annotations.Nullable;

/** What people changed at work: two changes wait for Mo, two are signed off, one came back; and what Bea saw. */
class DemoChanges {
    private final DemoStage stage;
    private final DemoTime time;

    DemoChanges(DemoStage stage) {
        this.stage = stage;
        this.time = stage.time();
    }

    void make() {
        waiting();
        decided();
        seenByBea();
    }

    private void waiting() {
        var repairs = "The weekly repairs list now comes from one query. It took a morning, and takes two minutes.";
        send("Sam Rivera", "DATA", Level.PRACTITIONER, repairs, time.workingDaysAgo(3, 11));
        var reviews = "We look at the work with the service every second Friday. Two wishes were dropped, one built.";
        send("Omar Said", "AGIL", Level.WORKING, reviews, time.workingDaysAgo(1, 15));
    }

    private void decided() {
        var phish = "Wrote down whom to ring when a message looks wrong. Three people rang that week. One was right.";
        var said = "I saw the list on the wall, and one of the calls.";
        var safe = send("Ivy Chen", "SAFE", Level.PRACTITIONER, phish, time.workingDay(38, 10));
        signOff("Ivy Chen", safe, said, time.workingDay(35, 9));
        var join = "Parking reads the address from council tax, so residents no longer send a second proof.";
        var form = send("Priya Nair", "JOIN", Level.WORKING, join, time.workingDay(29, 14));
        signOff("Priya Nair", form, "The form is one page shorter. Nobody complained.", time.workingDay(27, 16));
        var charts = "Put the charts of the dashboard in another order.";
        var back = send("Sam Rivera", "USER", Level.WORKING, charts, time.workingDay(50, 13));
        if (back != null) {
            var asked = "Did anybody use it differently after that? Ask three people, and send it again.";
            back.sendBack(DemoCrowd.named("Sam Rivera"), asked, time.workingDay(48, 10));
        }
        DemoCrowd.forget();
    }

    /** Null when the framework no longer has the skill. */
    private static @Nullable ChangeAtWork send(String name, String key, Level level, String changed, Instant at) {
        var skill = Skill.byKey(key);
        if (skill == null) {
            return null;
        }
        var change = new ChangeAtWork(skill, level, changed);
        change.send(DemoCrowd.named(name), at);
        return change;
    }

    private static void signOff(String name, @Nullable ChangeAtWork change, String words, Instant at) {
        if (change != null) {
            change.signOff(DemoCrowd.named(name), words, at);
        }
    }

    /** A champion helps people of other teams, and says what she saw them do by themselves. */
    private void seenByBea() {
        var team = stage.crowd().staff();
        seen("Jo Lind", "CONF", "Shared a file from the van and took the access back afterwards, without help.", 24);
        seen("Kit Moreau", "COLL", "Set up a meeting with two schools, and everyone could see the same list.", 17);
        seen(team.get(26), "SAFE", "Reported a message from webmail, and said which sign gave it away.", 8);
        seen(team.get(29), "SAFE", "Set up a passkey of their own on the tablet that three people share.", 6);
    }

    private void seen(String who, String key, String words, int daysAgo) {
        var bea = DemoCrowd.named("Bea Walsh");
        var person = who(who);
        var skill = Skill.byKey(key);
        if (skill != null && SkillConfirmation.canBeGivenByChampion(bea, person)) {
            var word = new SkillConfirmation.Word(Level.WORKING, words);
            SkillConfirmation.giveAsChampion(bea, person, skill, word, time.workingDay(daysAgo, 14));
        }
        DemoCrowd.forget();
    }

    private static Person who(String nameOrAddress) {
        return nameOrAddress.contains("@") ? DemoCrowd.at(nameOrAddress) : DemoCrowd.named(nameOrAddress);
    }
}
