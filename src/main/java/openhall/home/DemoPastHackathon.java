package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.hackathons.Challenge;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.HackathonActs;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Role;

/**
 * The hack day of the challenges folder that is over: three projects were judged. Since then one is in use, one on trial,
 * one turned down.
 */
class DemoPastHackathon {
    static final String SLUG = "homes-and-front-doors";

    /** The one that demonstrations had before this one was a folder. */
    private static final String BEFORE = "spring-repairs";

    private static final String DOOR = "one-front-door";
    private static final String HOMES = "homes-fit-to-rent";
    private static final String ONLINE = "first-steps-online";

    private final DemoTime time;
    private final DemoCrowd crowd;
    private final Person omar = DemoCrowd.named("Omar Said");

    DemoPastHackathon(DemoStage stage) {
        this.time = stage.time();
        this.crowd = stage.crowd();
    }

    /** Its results say whether the history was made. Without its folder there is none to make. */
    static boolean isToBeMade() {
        var hackathon = Hackathon.bySlug(SLUG);
        return hackathon != null
                && hackathon.finalisedAt == null
                && Hackathon.bySlug(BEFORE) == null
                && List.of(DOOR, HOMES, ONLINE).stream().allMatch(slug -> Challenge.in(hackathon, slug) != null);
    }

    void make(String repairsRef) {
        var hackathon = Hackathon.named(SLUG);
        moveBack(hackathon);
        var door = challenge(hackathon, DOOR);
        prompt(door, repairsRef);
        var day = new DemoPastDay(time, crowd);
        day.plan(hackathon);
        var panel = panel(hackathon);
        var knock = knock(door);
        var winter = winter(challenge(hackathon, HOMES));
        var laptops = laptops(challenge(hackathon, ONLINE));
        day.comeAlone(hackathon);
        check(hackathon, laptops);
        judge(panel, knock, winter, laptops);
        day.judgesSay(panel.kit(), knock, winter);
        day.vote(entryOf(knock), entryOf(winter), entryOf(laptops));
        hackathon.finalise(
                omar,
                "Omar Said and the head of libraries read all points and notes again and found no mistakes.",
                List.of(knock.ref, winter.ref),
                time.workingDay(184, 11));
        day.planAfterwards(hackathon);
        adopt(knock, winter, laptops);
        DemoCrowd.forget();
    }

    private static Challenge challenge(Hackathon hackathon, String slug) {
        return Objects.requireNonNull(Challenge.in(hackathon, slug), slug);
    }

    /** To so many days before this demonstration, said before the days of the file had come. */
    private void moveBack(Hackathon hackathon) {
        var said = time.workingDay(228, 10);
        hackathon.reschedule(
                time.workingDay(221, 9),
                time.workingDay(200, 9),
                time.workingDay(200, 16),
                time.workingDay(190, 17),
                omar,
                "The ground floor of the town hall is free on this day.",
                said.isBefore(hackathon.registrationOpens) ? said : hackathon.registrationOpens);
    }

    private void prompt(Challenge door, String ref) {
        var idea = Idea.publishedByRef(ref);
        if (idea != null) {
            door.promptedBy(idea, omar, "Fifteen people wanted this, and nobody knew how.", time.workingDay(226, 9));
        }
    }

    /** Five judges, so that every entry has three reads, though most of them are in the line of somebody in a team. */
    private record Panel(Judge jo, Judge kit, Judge head, Judge desk, Judge parking) {}

    private Panel panel(Hackathon hackathon) {
        var head = DemoCrowd.headOf("libraries");
        var desk = DemoCrowd.headOf("customer-services");
        var parking = DemoCrowd.headOf("parking");
        List.of(head, desk, parking).forEach(judge -> judge.grant(Role.JUDGE));
        var at = time.workingDay(222, 15);
        return new Panel(
                Judge.add(hackathon, DemoCrowd.named("Jo Lind"), omar, at),
                Judge.add(hackathon, DemoCrowd.named("Kit Moreau"), omar, at),
                Judge.add(hackathon, head, omar, at),
                Judge.add(hackathon, desk, omar, at),
                Judge.add(hackathon, parking, omar, at));
    }

    private Team knock(Challenge door) {
        var team = team(door, "Knock first", crowd.staff().get(8));
        team.join(DemoCrowd.named("Grace Mensah"), time.ago(211, 19));
        team.join(DemoCrowd.named("Nia Blake"), time.workingDay(209, 13));
        enter(team, DemoCrowd.named("Grace Mensah"), DemoPastHackathonTexts.KNOCK);
        return team;
    }

    private Team winter(Challenge homes) {
        var team = team(homes, "Before the winter", crowd.staff().get(9));
        team.join(DemoCrowd.named("Tomasz Kowal"), time.ago(210, 20));
        team.join(DemoCrowd.at(crowd.staff().get(10)), time.workingDay(207, 9));
        enter(team, DemoCrowd.named("Tomasz Kowal"), DemoPastHackathonTexts.WINTER);
        return team;
    }

    private Team laptops(Challenge online) {
        var team = team(online, "No fixed address", crowd.staff().get(11));
        team.join(DemoCrowd.named("Lucia Ferreira"), time.ago(206, 18));
        team.join(DemoCrowd.named("Theo Grant"), time.workingDay(205, 16));
        enter(team, DemoCrowd.named("Theo Grant"), DemoPastHackathonTexts.LAPTOPS);
        return team;
    }

    private Team team(Challenge challenge, String name, String founder) {
        return Team.form(challenge, DemoCrowd.at(founder), name, true, time.workingDay(213, 12));
    }

    private void enter(Team team, Person by, Submission.Entry entry) {
        TeamMember.of(team).forEach(member -> team.hackathon.agreeToTerms(member.person, time.workingDay(201, 15)));
        Submission.submit(team, by, entry, time.workingDay(200, 15));
    }

    /**
     * One entry was refused by mistake, and its team asked for another look. Counted from the deadline: the working day
     * before a free day can be the one on which entries closed.
     */
    private void check(Hackathon hackathon, Team laptops) {
        var closed = hackathon.closesAt();
        Submission.lockAll(hackathon, closed.plus(Duration.ofHours(1)));
        var refused = entryOf(laptops);
        refused.refuse(DemoPastHackathonTexts.REFUSED, omar, closed.plus(Duration.ofHours(18)));
        HackathonActs.appeal(
                refused,
                DemoCrowd.named("Theo Grant"),
                DemoPastHackathonTexts.APPEAL,
                closed.plus(Duration.ofHours(24)));
        // Whoever refused it does not answer
        HackathonActs.grantAppeal(
                refused,
                DemoPastHackathonTexts.GRANTED,
                DemoCrowd.named("Ivy Chen"),
                closed.plus(Duration.ofHours(42)));
        Submission.admitAll(hackathon, omar, closed.plus(Duration.ofHours(43)));
    }

    private record Read(Judge judge, Team team, List<Integer> points) {}

    private static List<Read> reads(Panel panel, Team knock, Team winter, Team laptops) {
        return List.of(
                new Read(panel.kit(), knock, List.of(5, 4, 4)),
                new Read(panel.head(), knock, List.of(4, 4, 5)),
                new Read(panel.parking(), knock, List.of(5, 4, 3)),
                new Read(panel.jo(), winter, List.of(4, 4, 3)),
                new Read(panel.kit(), winter, List.of(4, 3, 4)),
                new Read(panel.parking(), winter, List.of(4, 3, 4)),
                new Read(panel.jo(), laptops, List.of(3, 3, 2)),
                new Read(panel.kit(), laptops, List.of(3, 4, 2)),
                new Read(panel.desk(), laptops, List.of(3, 3, 3)));
    }

    /** What each reads is given first, so that nothing is left to share out when the last judge has declared. */
    private void judge(Panel panel, Team knock, Team winter, Team laptops) {
        var at = time.workingDay(194, 10);
        var reads = reads(panel, knock, winter, laptops);
        reads.forEach(read -> read.judge().giveToRead(entryOf(read.team()), at));
        panel.jo().declare(List.of(knock), "I share an office with somebody in this team.", at);
        panel.kit().declare(List.of(), "", at);
        panel.head().declare(List.of(laptops), "My service set this challenge, and answers for it.", at);
        panel.desk().declare(List.of(), "", at);
        panel.parking().declare(List.of(), "", at);
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

    private void adopt(Team knock, Team winter, Team laptops) {
        var first = offer(knock, "housing-repairs", offered());
        first.move(Adoption.State.PILOT, first.owner, DemoPastHackathonTexts.KNOCK_PILOT, time.workingDay(166, 11));
        first.review(30, Adoption.State.PILOT, DemoPastHackathonTexts.KNOCK_30, first.owner, time.workingDay(141, 10));
        first.review(90, Adoption.State.PILOT, DemoPastHackathonTexts.KNOCK_90, first.owner, time.workingDay(82, 10));
        first.move(Adoption.State.ADOPTED, first.owner, DemoPastHackathonTexts.KNOCK_ADOPTED, time.workingDay(68, 9));
        adoptLate(winter);
        var third = offer(laptops, "libraries", offered());
        third.move(
                Adoption.State.NOT_ADOPTED, third.owner, DemoPastHackathonTexts.LAPTOPS_NO, time.workingDay(150, 16));
    }

    /** Half a year has passed since this one was offered, and its last review is late by some days. */
    private void adoptLate(Team winter) {
        var second = offer(winter, "private-renting", time.workingDay(183, 15));
        second.move(Adoption.State.PILOT, second.owner, DemoPastHackathonTexts.WINTER_PILOT, time.workingDay(168, 14));
        second.review(
                30, Adoption.State.PILOT, DemoPastHackathonTexts.WINTER_30, second.owner, time.workingDay(150, 11));
        second.review(
                90, Adoption.State.PILOT, DemoPastHackathonTexts.WINTER_90, second.owner, time.workingDay(91, 11));
    }

    private Adoption offer(Team team, String service, Instant at) {
        var unit = Objects.requireNonNull(OrgUnit.bySlug(service), service);
        return Adoption.offer(entryOf(team), unit, DemoCrowd.headOf(service), omar, at);
    }

    /** The last of three reviews, half a year after this, is still to come. */
    private Instant offered() {
        return time.workingDay(172, 10);
    }

    private static Submission entryOf(Team team) {
        return Objects.requireNonNull(Submission.of(team));
    }
}
