package openhall.home;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.hackathons.Challenge;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Role;

/** A hack day that is over: three projects were judged. Since then one is in use, one on trial, one turned down. */
class DemoPastHackathon {
    /** Whether it is there says whether the history was made. */
    static final String SLUG = "spring-repairs";

    private final DemoTime time;
    private final DemoCrowd crowd;
    private final Person omar = DemoCrowd.named("Omar Said");

    DemoPastHackathon(DemoStage stage) {
        this.time = stage.time();
        this.crowd = stage.crowd();
    }

    void make(String repairsRef) {
        var texts = new DemoPastHackathonTexts(time);
        var hackathon = Hackathon.announce(texts.plan(SLUG), time.workingDay(228, 10));
        var visits = Challenge.publish(hackathon, texts.visits(), omar, time.workingDay(227, 10));
        var damp = Challenge.publish(hackathon, texts.damp(), omar, time.workingDay(227, 11));
        prompt(visits, repairsRef);
        var panel = panel(hackathon);
        var knock = knock(visits);
        var winter = winter(damp);
        var keys = keys(visits);
        judge(panel, knock, winter, keys);
        hackathon.finalise(
                omar,
                "Omar Said and the head of libraries read all points and notes again and found no mistakes.",
                List.of(knock.ref, winter.ref),
                time.workingDay(184, 11));
        adopt(knock, winter, keys);
        DemoCrowd.forget();
    }

    private void prompt(Challenge visits, String ref) {
        var idea = Idea.publishedByRef(ref);
        if (idea != null) {
            visits.promptedBy(idea, omar, "Fifteen people wanted this, and nobody knew how.", time.workingDay(226, 9));
        }
    }

    /** The fourth judge is there so that every entry has three reads, though Jo has a conflict with one team. */
    private record Panel(Judge jo, Judge kit, Judge head, Judge desk) {}

    private Panel panel(Hackathon hackathon) {
        var head = DemoCrowd.headOf("libraries");
        var desk = DemoCrowd.headOf("customer-services");
        List.of(head, desk).forEach(judge -> judge.grant(Role.JUDGE));
        var at = time.workingDay(222, 15);
        return new Panel(
                Judge.add(hackathon, DemoCrowd.named("Jo Lind"), omar, at),
                Judge.add(hackathon, DemoCrowd.named("Kit Moreau"), omar, at),
                Judge.add(hackathon, head, omar, at),
                Judge.add(hackathon, desk, omar, at));
    }

    private Team knock(Challenge visits) {
        var team = team(visits, "Knock first", crowd.staff().get(8));
        team.join(DemoCrowd.named("Grace Mensah"), time.ago(211, 19));
        team.join(DemoCrowd.named("Nia Blake"), time.workingDay(209, 13));
        enter(team, DemoCrowd.named("Grace Mensah"), DemoPastHackathonTexts.KNOCK);
        return team;
    }

    private Team winter(Challenge damp) {
        var team = team(damp, "Before the winter", crowd.staff().get(9));
        team.join(DemoCrowd.named("Tomasz Kowal"), time.ago(210, 20));
        team.join(DemoCrowd.at(crowd.staff().get(10)), time.workingDay(207, 9));
        enter(team, DemoCrowd.named("Tomasz Kowal"), DemoPastHackathonTexts.WINTER);
        return team;
    }

    private Team keys(Challenge visits) {
        var team = team(visits, "Spare keys", crowd.staff().get(11));
        team.join(DemoCrowd.named("Lucia Ferreira"), time.ago(206, 18));
        team.join(DemoCrowd.named("Theo Grant"), time.workingDay(205, 16));
        enter(team, DemoCrowd.named("Theo Grant"), DemoPastHackathonTexts.KEYS);
        return team;
    }

    private Team team(Challenge challenge, String name, String founder) {
        return Team.form(challenge, DemoCrowd.at(founder), name, true, time.workingDay(213, 12));
    }

    private void enter(Team team, Person by, Submission.Entry entry) {
        Submission.submit(team, by, entry, time.workingDay(200, 15));
    }

    private record Read(Judge judge, Team team, List<Integer> points) {}

    private static List<Read> reads(Panel panel, Team knock, Team winter, Team keys) {
        return List.of(
                new Read(panel.kit(), knock, List.of(5, 4, 4)),
                new Read(panel.head(), knock, List.of(4, 4, 5)),
                new Read(panel.desk(), knock, List.of(5, 4, 3)),
                new Read(panel.jo(), winter, List.of(4, 4, 3)),
                new Read(panel.kit(), winter, List.of(4, 3, 4)),
                new Read(panel.head(), winter, List.of(4, 3, 4)),
                new Read(panel.jo(), keys, List.of(3, 3, 2)),
                new Read(panel.kit(), keys, List.of(3, 4, 2)),
                new Read(panel.desk(), keys, List.of(3, 3, 3)));
    }

    /** What each reads is given first, so that nothing is left to share out when the last judge has declared. */
    private void judge(Panel panel, Team knock, Team winter, Team keys) {
        var at = time.workingDay(194, 10);
        var reads = reads(panel, knock, winter, keys);
        reads.forEach(read -> read.judge().giveToRead(entryOf(read.team()), at));
        panel.jo().declare(List.of(knock), "I share an office with somebody in this team.", at);
        panel.kit().declare(List.of(), "", at);
        panel.head().declare(List.of(), "", at);
        panel.desk().declare(List.of(), "", at);
        reads.forEach(this::score);
    }

    private void score(Read read) {
        var marks = new LinkedHashMap<Criterion, Score.Mark>();
        for (var criterion : Criterion.of(read.judge().hackathon)) {
            var given = read.points().get(marks.size());
            marks.put(criterion, new Score.Mark(given, DemoPastHackathonTexts.note(given)));
        }
        read.judge().score(entryOf(read.team()), marks, time.workingDay(193, 14));
    }

    private void adopt(Team knock, Team winter, Team keys) {
        var first = offer(knock, "housing-repairs");
        first.move(Adoption.State.PILOT, first.owner, DemoPastHackathonTexts.KNOCK_PILOT, time.workingDay(166, 11));
        first.move(Adoption.State.ADOPTED, first.owner, DemoPastHackathonTexts.KNOCK_ADOPTED, time.workingDay(68, 9));
        var second = offer(winter, "private-renting");
        second.move(Adoption.State.PILOT, second.owner, DemoPastHackathonTexts.WINTER_PILOT, time.workingDay(153, 14));
        var third = offer(keys, "housing-repairs");
        third.move(Adoption.State.NOT_ADOPTED, third.owner, DemoPastHackathonTexts.KEYS_NO, time.workingDay(150, 16));
    }

    private Adoption offer(Team team, String service) {
        var unit = Objects.requireNonNull(OrgUnit.bySlug(service), service);
        return Adoption.offer(entryOf(team), unit, DemoCrowd.headOf(service), omar, offered());
    }

    /** The last of three reviews, half a year after this, is still to come. */
    private Instant offered() {
        return time.workingDay(172, 10);
    }

    private static Submission entryOf(Team team) {
        return Objects.requireNonNull(Submission.of(team));
    }
}
