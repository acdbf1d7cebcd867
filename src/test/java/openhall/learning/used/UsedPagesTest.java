package openhall.learning.used;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Notice;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.Register;
import openhall.skills.Evidence;
import openhall.skills.Skill;
import openhall.skills.Standing;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsedPagesTest {
    private static final String MINE = "/learn/used/";
    private static final String TEAM = "/team/used-at-work";

    @Inject
    Register register;

    private Newcomer boss;
    private Newcomer me;

    @BeforeEach
    void join() {
        boss = Newcomer.staff("Use Manager", Audience.MANAGER, null);
        me = Newcomer.staff("Use Newcomer", Audience.STAFF, boss.id());
    }

    @AfterEach
    void leave() {
        me.leave();
        boss.leave();
    }

    @Test
    void what_was_used_counts_when_the_manager_has_seen_it() {
        var id = FreshUse.askedOf(me.id());
        assertThat(me.get("/learn").asString()).contains(MINE + id, "never overdue");
        assertThat(me.get(MINE + id).asString())
                .contains("your manager sees how you used it", "in whole groups of 5 people");

        var sent = me.post(MINE + id, "used", "yes", "how", "I lock my screen now");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(me.get(MINE + id).asString()).contains("I lock my screen now", "Waiting for your manager");
        assertThat(me.get("/learn").asString()).doesNotContain(MINE + id);
        assertThat(boss.get(TEAM).asString()).contains("Use Newcomer");
        assertThat(boss.get(TEAM + "/" + id).asString()).contains("I lock my screen now");
        assertThat(standing()).isEqualTo("2 COMPLETION");

        var decided = boss.post(TEAM + "/" + id, "seen", "yes", "words", "So did the others");

        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(standing()).isEqualTo("2 APPLIED");
        assertThat(me.get(MINE + id).asString()).contains("Seen by your manager", "So did the others");
        assertThat(me.get("/me/skills").asString()).contains("seen by a manager");
        assertThat(boss.get(TEAM).asString()).doesNotContain("Use Newcomer");
    }

    @Test
    void what_the_manager_had_not_seen_they_can_see_later() {
        var id = FreshUse.saidBy(me.id());

        boss.post(TEAM + "/" + id, "seen", "no").then().statusCode(303);

        assertThat(standing()).isEqualTo("2 COMPLETION");
        assertThat(boss.get(TEAM).asString()).doesNotContain("Use Newcomer");
        assertThat(boss.get(TEAM + "?state=not-seen").asString()).contains("Use Newcomer");
        boss.post(TEAM + "/" + id, "seen", "yes").then().statusCode(303);
        assertThat(standing()).isEqualTo("2 APPLIED");
        boss.post(TEAM + "/" + id, "seen", "no").then().statusCode(303);
        assertThat(me.get(MINE + id).asString()).contains("Seen by your manager");
    }

    @Test
    void what_was_seen_by_mistake_is_taken_back_and_can_be_seen_again() {
        var id = FreshUse.saidBy(me.id());
        boss.post(TEAM + "/" + id, "seen", "yes").then().statusCode(303);
        var word = "/me/confirmed-levels/" + evidence();
        assertThat(boss.get("/me/confirmed-levels").asString()).contains("Use Newcomer: ", word);

        boss.post(word, "why", "I meant somebody else").then().statusCode(303);

        assertThat(standing()).isEqualTo("2 COMPLETION");
        assertThat(boss.get(word).asString()).contains("This level was taken back");
        assertThat(boss.get("/me/confirmed-levels").asString()).doesNotContain(word);
        assertThat(me.get(MINE + id).asString()).contains("Not seen yet by your manager", "I meant somebody else");
        assertThat(Cast.LENA.post(word, "why", "No").statusCode()).isEqualTo(404);

        boss.post(TEAM + "/" + id, "seen", "yes").then().statusCode(303);
        assertThat(standing()).isEqualTo("2 APPLIED");
        assertThat(boss.get("/me/confirmed-levels").asString()).contains("/me/confirmed-levels/" + evidence());
    }

    @Test
    void evidence_leads_to_the_course_which_outlives_the_question() {
        var slug = FreshUse.completedBy(me.id());
        var id = UUID.fromString(FreshUse.askedAbout(slug, me.id()));
        FreshUse.say(me.id(), id, FreshUse.yes());
        boss.post(TEAM + "/" + id, "seen", "yes").then().statusCode(303);

        List<Evidence> shown =
                In.tx(() -> Evidence.list("person.id = ?1 and sourceKind = ?2", me.id(), UsedAtWork.SOURCE));
        assertThat(shown).extracting(evidence -> evidence.sourcePath).containsOnly("/courses/" + slug);
    }

    @Test
    void what_stood_in_the_way_is_for_nobody_but_the_learner() {
        var id = FreshUse.askedOf(me.id());

        me.post(MINE + id, "used", "not-yet", "hindrance", "not-agreed").then().statusCode(303);

        assertThat(me.get(MINE + id).asString()).contains("Not yet. My manager did not agree");
        assertThat(boss.get(TEAM).asString()).doesNotContain("Use Newcomer");
        assertThat(boss.get(TEAM + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void an_answer_that_lacks_something_comes_back_with_the_rest_kept() {
        var id = FreshUse.askedOf(me.id());

        var nothing = me.post(MINE + id);
        var withoutHow = me.post(MINE + id, "used", "yes", "how", " ", "ownWords", "Kept words");
        var withoutWhy = me.post(MINE + id, "used", "not-yet");
        var withoutWords = me.post(MINE + id, "used", "not-yet", "hindrance", "other");

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString()).contains("Error: ", UsedForm.CHOOSE, "href=\"#used\"");
        assertThat(withoutHow.statusCode()).isEqualTo(422);
        assertThat(withoutHow.asString())
                .contains(UsedForm.SAY_HOW, "Kept words")
                .containsPattern("value=\"yes\"[^>]*checked");
        assertThat(withoutWhy.asString()).contains(UsedForm.CHOOSE_WHY);
        assertThat(withoutWords.asString()).contains(UsedForm.SAY_WHY);
        assertThat(boss.post(TEAM + "/" + FreshUse.saidBy(me.id()), "words", "Kept note")
                        .asString())
                .contains(SeenForm.CHOOSE, "Kept note");
    }

    @Test
    void nobody_else_answers_or_decides_and_nobody_for_themself() {
        var asked = FreshUse.askedOf(me.id());
        var said = FreshUse.saidBy(me.id());
        var ofTheManager = FreshUse.saidBy(boss.id());

        assertThat(Cast.SAM.get(MINE + asked).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.post(MINE + asked, "used", "other-job").statusCode())
                .isEqualTo(404);
        assertThat(Cast.LENA.post(TEAM + "/" + said, "seen", "yes").statusCode())
                .isEqualTo(404);
        assertThat(boss.post(TEAM + "/" + ofTheManager, "seen", "yes").statusCode())
                .isEqualTo(404);
        assertThat(boss.get(TEAM + "/" + asked).statusCode()).isEqualTo(404);
        assertThat(me.post(TEAM + "/" + said, "seen", "yes").statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.get(MINE + asked).statusCode()).isEqualTo(403);
    }

    @Test
    void the_first_of_two_answers_stays() {
        var id = FreshUse.askedOf(me.id());

        me.post(MINE + id, "used", "yes", "how", "The first words").then().statusCode(303);
        me.post(MINE + id, "used", "other-job").then().statusCode(303);

        assertThat(me.get(MINE + id).asString()).contains("The first words");
    }

    @Test
    void eight_answers_at_once_are_one_and_eight_decisions_too() {
        var id = UUID.fromString(FreshUse.askedOf(me.id()));

        var kept = AtOnce.run(8, () -> FreshUse.say(me.id(), id, FreshUse.yes()));
        AtOnce.each(
                8,
                number -> In.tx(() -> {
                    Person mo = Objects.requireNonNull(Person.findById(boss.id()));
                    UsedAtWork.forManager(mo, id)
                            .decide(mo, new UsedAtWork.Decision(true, "Words " + number), Instant.now());
                    return number;
                }));

        assertThat(kept).containsOnlyOnce(true);
        assertThat(In.tx(() -> Notice.count("person.id = ?1 and key = ?2", me.id(), "used/" + id + "/seen")))
                .isEqualTo(1);
        assertThat(standing()).isEqualTo("2 APPLIED");
    }

    @Test
    void after_sixty_days_there_is_nothing_to_answer() {
        var longAgo = Instant.now().minus(Duration.ofDays(61));
        var id = FreshUse.asked(FreshUse.completedBy(me.id()), me.id(), longAgo);

        assertThat(me.get("/learn").asString()).doesNotContain(MINE + id);
        assertThat(me.get(MINE + id).asString())
                .contains("The time to answer was over")
                .doesNotContain("<textarea");
        me.post(MINE + id, "used", "other-job").then().statusCode(303);
        assertThat(me.get(MINE + id).asString()).contains("The time to answer was over");
    }

    @Test
    void the_lists_take_as_many_statements_for_two_as_for_one() {
        FreshUse.saidBy(me.id());
        FreshUse.askedOf(me.id());
        var team = Statements.counting(() -> boss.get(TEAM));
        var mine = Statements.counting(() -> me.get("/learn/used"));
        var learn = Statements.counting(() -> me.get("/learn"));
        FreshUse.saidBy(me.id());
        FreshUse.askedOf(me.id());

        assertThat(Statements.counting(() -> boss.get(TEAM))).isEqualTo(team).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> me.get("/learn/used")))
                .isEqualTo(mine)
                .isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> me.get("/learn"))).isEqualTo(learn).isLessThanOrEqualTo(6);
    }

    @Test
    void programs_ask_answer_and_decide() {
        var justNow = Cursor.of(Instant.now().minusSeconds(60), new UUID(0, 0));
        var id = FreshUse.askedOf(Cast.SAM.id());
        var path = "/api/me/used-at-work";
        var answer = path + "/" + id + "/answer";

        assertThat(Cast.SAM.getJson(path).jsonPath().<String>getList("asked.id"))
                .contains(id);
        assertThat(Cast.SAM.postJson(answer, Map.of("used", "yes")).statusCode())
                .isEqualTo(422);
        assertThat(Cast.SAM
                        .postJson(answer, Map.of("used", "yes", "how", "I did"))
                        .jsonPath()
                        .getString("how"))
                .isEqualTo("I did");
        assertThat(Cast.MO
                        .getJson("/api/team/used-at-work?after=" + justNow)
                        .jsonPath()
                        .<String>getList("waiting.used.id"))
                .contains(id);
        var decision = "/api/team/used-at-work/" + id + "/decision";
        assertThat(Cast.MO.postJson(decision, Map.of()).statusCode()).isEqualTo(422);
        assertThat(Cast.LENA.postJson(decision, Map.of("seen", true)).statusCode())
                .isEqualTo(404);
        assertThat(Cast.MO.postJson(decision, Map.of("seen", true)).jsonPath().getBoolean("seen"))
                .isTrue();
    }

    @Test
    void it_stands_in_ones_record_and_goes_with_them() {
        var id = UUID.fromString(FreshUse.saidBy(me.id()));
        assertThat(me.get("/me/record/used-at-work").asString()).contains("I locked my screen");

        In.tx(() -> register.leave(Person.findById(me.id()), null, Instant.now()));
        In.tx(() -> register.erase(Person.findById(me.id()), PersonErased.Why.ASKED, null, Instant.now()));

        assertThat(In.tx(() -> UsedAtWork.count("id", id))).isZero();
        me = Newcomer.staff("Use Newcomer", Audience.STAFF, boss.id());
    }

    private String evidence() {
        return In.tx(() -> Evidence.<Evidence>find(
                        "person.id = ?1 and sourceKind = ?2 and until is null", me.id(), UsedAtWork.SOURCE)
                .singleResult()
                .id
                .toString());
    }

    private @Nullable String standing() {
        return In.tx(() -> {
            var person = Objects.requireNonNull(Person.<Person>findById(me.id()));
            var standing = Standing.of(person, Objects.requireNonNull(Skill.byKey("SAFE")));
            return standing == null ? null : standing.level + " " + standing.evidence.kind;
        });
    }
}
