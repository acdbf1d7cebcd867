package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.HackathonActs;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.ideas.Idea;
import openhall.people.Role;
import openhall.web.Formats;

/** The hackathon of the challenges folder, under way with three teams: one has an entry, one has places left. */
class DemoHackathon {
    private final DemoTime time;
    private final DemoCrowd crowd;

    DemoHackathon(DemoStage stage) {
        this.time = stage.time();
        this.crowd = stage.crowd();
    }

    void make(String permitsRef) {
        var hackathon = Hackathon.bySlug("joined-up-streets");
        if (hackathon == null) {
            return;
        }
        moveForward(hackathon);
        panel(hackathon);
        var permits = Challenge.in(hackathon, "one-permit-one-proof");
        var bins = Challenge.in(hackathon, "bins-that-say-when");
        var repairs = Challenge.in(hackathon, "repairs-in-plain-sight");
        if (permits != null && bins != null && repairs != null) {
            prompt(permits, permitsRef);
            askOnce(permits);
            halfFull(bins);
            whereIsIt(repairs);
            new DemoEventDays(time).make(hackathon, bins);
            new DemoDraftChallenges(time).make(hackathon);
        }
        DemoCrowd.forget();
    }

    /** Three, because three read each entry, and a guest if one of them should not judge a team. */
    private void panel(Hackathon hackathon) {
        var head = DemoCrowd.headOf("libraries");
        head.grant(Role.JUDGE);
        for (var judge : List.of(DemoCrowd.named("Jo Lind"), DemoCrowd.named("Kit Moreau"), head)) {
            Judge.add(hackathon, judge, DemoCrowd.named("Omar Said"), time.ago(20, 11));
        }
        var guest = "amara.cole@neighbours.example";
        Judge.invite(hackathon, "Amara Cole", guest, DemoCrowd.named("Omar Said"), time.ago(19, 11));
    }

    /** Teams have formed for three weeks, work goes on since five days, and entries close in five. */
    private void moveForward(Hackathon hackathon) {
        var before = day(hackathon.startsAt);
        hackathon.reschedule(
                time.ago(21, 9),
                time.ago(5, 9).plus(Duration.ofMinutes(30)),
                time.ago(-5, 16),
                time.ago(-12, 17),
                DemoCrowd.named("Omar Said"),
                "The library is free earlier than we thought. The days of the programme move with the new dates.",
                time.ago(22, 10));
        var days = before.until(day(hackathon.startsAt), ChronoUnit.DAYS);
        HackathonActs.moveSchedule(hackathon, days, DemoCrowd.named("Omar Said"), time.ago(22, 10));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }

    private void prompt(Challenge permits, String ref) {
        var idea = Idea.publishedByRef(ref);
        if (idea != null) {
            permits.promptedBy(
                    idea,
                    DemoCrowd.named("Omar Said"),
                    "Ada's idea is the same problem, told by somebody who has it. The teams read it first.",
                    time.workingDaysAgo(11, 14));
        }
    }

    private void askOnce(Challenge permits) {
        var ada = DemoCrowd.named("Ada Osei");
        var team = Team.form(permits, ada, "Ask once", true, time.ago(17, 19));
        team.join(DemoCrowd.named("Priya Nair"), time.ago(16, 12));
        team.join(DemoCrowd.named("Anil Mehta"), time.ago(14, 20));
        team.join(DemoCrowd.at(crowd.staff().get(12)), time.ago(6, 13));
        team.openDoors(false, ada, time.ago(5, 10));
        var entry = new Submission.Entry(
                Submission.Outcome.TOOL,
                "One question instead of two letters",
                "A paper form that asks for the address once. Beside it, a card for the permits team: what to look up,"
                        + " in which order, and what to do when the answer is \"not found\". We tried it with three"
                        + " people who moved this year. One is on no list at all, and that part is not finished.",
                null);
        TeamMember.of(team).forEach(member -> team.hackathon.agreeToTerms(member.person, time.ago(2, 19)));
        Submission.submit(team, ada, entry, time.ago(1, 20));
    }

    /** Has places left, so whoever looks at the demonstration can join. */
    private void halfFull(Challenge bins) {
        var team = Team.form(bins, DemoCrowd.at(crowd.staff().get(13)), "Half full", true, time.ago(12, 16));
        team.join(DemoCrowd.named("Bev Harding"), time.ago(9, 21));
    }

    private void whereIsIt(Challenge repairs) {
        var founder = DemoCrowd.at(crowd.staff().get(14));
        var team = Team.form(repairs, founder, "Where is it now", true, time.ago(15, 15));
        team.join(DemoCrowd.named("Mei Lin"), time.ago(13, 18));
        team.join(DemoCrowd.at(crowd.staff().get(15)), time.ago(8, 12));
        team.openDoors(false, founder, time.ago(4, 17));
    }
}
