package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.Cast;
import openhall.In;
import openhall.activity.Mail;
import openhall.hackathons.Criterion;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.learning.used.FreshUse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;

/** A member of staff who has left a trace in every module, and their name wherever a name can be typed. */
final class BusyLife {
    /** Nobody else's, so that it can be searched for. */
    final String name = "Quillon " + UUID.randomUUID().toString().substring(0, 13);

    final Newcomer person = Newcomer.staff(name, Audience.STAFF, Cast.MO.id());
    final Instant now = Instant.now();
    String idea = "";
    String team = "";
    String certificate = "";

    static BusyLife led() {
        var life = new BusyLife();
        life.learn();
        life.showSkills();
        life.suggest();
        life.suggestInVain();
        life.takePart();
        life.judge();
        life.answerFor();
        In.tx(() -> Mail.send("busy-" + UUID.randomUUID(), life.person.email(), "News", "Dear " + life.name, life.now));
        return life;
    }

    private void learn() {
        var course = TinyCourse.fresh();
        send("/courses/" + course + "/enrolment");
        send("/courses/" + course + "/confidence", "sure", "3");
        send("/courses/" + course + "/first/1/help", "tried", name + " read it", "needed", "What it means");
        for (var module : List.of("first", "second")) {
            var path = "/courses/" + course + "/" + module;
            send(path + "/1/done");
            send(path + "/2/done", "note", "I, " + name + ", saw a small thing");
            send(path + "/3/answers", "q1", "1", "q2", "1", "q2", "2");
        }
        send(
                "/learn/used/" + FreshUse.askedAbout(course, person.id()),
                "used",
                "yes",
                "how",
                "I, " + name + ", locked my screen");
        certificate = In.tx(() -> Enrolment.of(me()).get(0).certificate);
    }

    private void showSkills() {
        send(
                "/me/skills/lead/self-check",
                "level",
                "working",
                "atHome",
                "CAN",
                "wish",
                "BOTH",
                "confidence",
                "7",
                "relevance",
                "9");
        send("/me/self-check");
        send("/me/skills/data/self-check", "level", "working", "later", "yes");
        send("/me/skills/data/applied", "level", "working", "changed", name + " made a form shorter");
        Cast.MO
                .post(
                        "/team/" + person.id() + "/skills/data/confirmation",
                        "level",
                        "working",
                        "seen",
                        name + " did it")
                .then()
                .statusCode(303);
        var report = Newcomer.staff("Report Newcomer", Audience.STAFF, person.id());
        In.tx(() -> {
            var word = new SkillConfirmation.Word(Level.WORKING, "Set up a team space");
            SkillConfirmation.give(me(), Person.findById(report.id()), Skill.byKey("COLL"), word, now);
        });
        report.leave();
    }

    private void suggest() {
        send("/ideas/drafts", "problem", name + " has not sent this");
        var title = "A bench " + UUID.randomUUID();
        var begun = send(
                "/ideas/drafts", "title", title, "problem", "No bench", "suggestion", "A bench", "showName", "yes");
        var key = URI.create(begun.header("Location")).getPath().split("/")[3];
        send("/ideas/drafts/" + key + "/send");
        idea = In.tx(() -> Objects.requireNonNull(Idea.bySending(UUID.fromString(key))).ref);
        In.tx(() -> Idea.held(idea).publish(Cast.NIA.person(), now));
        send("/ideas/" + IdeaCast.published("Supported " + title) + "/support");
    }

    /** Nobody may read it, because it names somebody. */
    private void suggestInVain() {
        var refused = IdeaCast.sentBy(person.id(), name + " Square");
        In.tx(() -> Idea.held(refused)
                .check(Visibility.NOT_PUBLISHED, ReasonCode.ADVERT, name + " is a name", Cast.NIA.person(), now));
    }

    private void takePart() {
        var slug = FreshHackathon.running().slug();
        send(
                "/hackathons/" + slug + "/looking",
                "challenges",
                "first",
                "about",
                name + " likes maps",
                "consent",
                "yes",
                "conduct",
                "yes");
        var formed = send(
                "/hackathons/" + slug + "/challenges/first/teams",
                "name",
                "Team " + slug,
                "open",
                "yes",
                "conduct",
                "yes");
        team = URI.create(formed.header("Location")).getPath();
        send("/hackathons/" + slug + "/terms", "agreed", "CONDUCT", "agreed", "OPEN_LICENCE");
        send(
                "/hackathons/" + slug + "/registration",
                "coming",
                "COMPLETE",
                "needs",
                "A quiet room for " + name,
                "agreed",
                "CONDUCT");
        Cast.OMAR
                .post("/organise/" + slug + "/mentors", "email", person.email(), "offers", name + " knows forms")
                .then()
                .statusCode(303);
        send(
                team + "/submission",
                "outcome",
                "TOOL",
                "title",
                "An entry",
                "whatItDoes",
                "It books",
                "link",
                "https://example.org/");
    }

    private void judge() {
        var scored = FreshHackathon.judging();
        var declined = FreshHackathon.judging();
        In.tx(() -> {
            var seat = seatAt(scored, List.of(), "");
            var marks = Criterion.of(seat.hackathon).stream()
                    .collect(Collectors.toMap(criterion -> criterion, criterion -> new Score.Mark(4, "Good")));
            var entry = Submission.byTeamRef(scored.team());
            seat.giveToRead(entry, now);
            seat.score(entry, marks, now);
        });
        In.tx(() -> {
            seatAt(declined, List.of(Team.byRef(declined.team())), "My sister, " + name + "'s twin, is in it");
        });
        judgeAsGuest();
    }

    /** Before they had an account. */
    private void judgeAsGuest() {
        var elsewhere = FreshHackathon.running().slug();
        In.tx(() -> Judge.invite(Hackathon.named(elsewhere), name, person.email(), Cast.OMAR.person(), now));
    }

    private Judge seatAt(FreshHackathon where, List<Team> conflicts, String why) {
        var seat = Judge.add(Hackathon.named(where.slug()), me(), Cast.OMAR.person(), now);
        seat.declare(conflicts, why, now);
        return seat;
    }

    private void answerFor() {
        var finished = FreshHackathon.finished().team();
        Cast.OMAR
                .post("/adoption/" + finished + "/owner", "service", "housing-repairs", "owner", person.email())
                .then()
                .statusCode(303);
    }

    private Person me() {
        return Person.findById(person.id());
    }

    private Response send(String path, String... namesAndValues) {
        var answer = person.post(path, namesAndValues);
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        return answer;
    }
}
