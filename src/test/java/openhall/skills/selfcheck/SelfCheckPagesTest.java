package openhall.skills.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Activity;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.AtHome;
import openhall.skills.Evidence;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.skills.Standing;
import openhall.skills.Wish;
import openhall.skills.imports.FreshImported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelfCheckPagesTest {
    private static final String CHECK = "/me/skills/emrg/self-check";
    private static final String LIST = "/me/self-check";
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private Newcomer me;

    @BeforeEach
    void join() {
        me = Newcomer.staff("Checker Newcomer", Audience.STAFF, null);
    }

    @AfterEach
    void leave() {
        me.leave();
    }

    @Test
    void the_page_asks_about_one_skill_and_says_who_sees_the_answer() {
        assertThat(me.get(CHECK).asString())
                .contains("what can you do today?")
                .contains("Cannot yet")
                .contains("value=\"expert\"")
                .contains("What can you do at home?")
                .contains("Do you want to learn more of this?")
                .contains("Who can see this")
                .contains("Only you can see this answer");
    }

    @Test
    void an_answer_is_kept_but_shows_nothing_until_it_is_handed_in() {
        var saved = answer("/me/skills/safe/self-check", "working");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("/self-check");
        assertThat(standing("SAFE")).isNull();
        assertThat(me.get(LIST).asString()).contains("Ready to hand in").contains("Hand in 1 answer");
        assertThat(me.post(LIST).header("Location")).endsWith("/me/skills");
        assertThat(standing("SAFE")).isEqualTo("2 SELF_CHECK");
        assertThat(me.get(LIST).asString()).contains("We ask again from").doesNotContain("Ready to hand in");
    }

    @Test
    void what_is_handed_in_holds_all_five_answers() {
        answer(CHECK, "working");
        me.post(LIST);

        var kept = Objects.requireNonNull(last("EMRG"));
        assertThat(kept.level).isEqualTo(2);
        assertThat(kept.atHome).isEqualTo(AtHome.CANNOT_YET);
        assertThat(kept.wish).isEqualTo(Wish.WORK);
        assertThat(kept.confidence).isEqualTo(7);
        assertThat(kept.relevance).isEqualTo(9);
        assertThat(me.get("/me/skills").asString())
                .contains("confidence 7 of 10")
                .contains("Own check");
    }

    @Test
    void an_unfinished_answer_can_be_saved_and_is_there_again_later() {
        var saved = me.post(CHECK, "level", "working", "later", "yes");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith(LIST);
        assertThat(me.get(CHECK).asString()).containsPattern("value=\"working\"[^>]*checked");
        assertThat(me.get(LIST).asString()).contains("Begun").doesNotContain("Hand in 1 answer");
        me.post(LIST);
        assertThat(last("EMRG")).isNull();
    }

    @Test
    void an_answer_without_confidence_comes_back_with_the_error_and_the_rest_kept() {
        var page = me.post(CHECK, "level", "working", "atHome", "CAN", "wish", "NO", "relevance", "3");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Error: ")
                .contains("Select how confident you are, from 0 to 10")
                .containsPattern("value=\"working\"[^>]*checked")
                .containsPattern("value=\"CAN\"[^>]*checked");
        assertThat(me.get(LIST).asString()).doesNotContain("Begun").doesNotContain("Ready to hand in");
    }

    @Test
    void an_answer_that_does_not_exist_is_refused_even_for_later() {
        List.of(
                        new String[] {"level", "guru"},
                        new String[] {"atHome", "MAYBE"},
                        new String[] {"wish", "OFTEN"},
                        new String[] {"confidence", "11"},
                        new String[] {"relevance", "-1"})
                .forEach(wrong -> assertThat(me.post(CHECK, wrong[0], wrong[1], "later", "yes")
                                .statusCode())
                        .as(wrong[0])
                        .isEqualTo(422));
    }

    @Test
    void the_last_answer_counts_even_when_it_is_lower() {
        answer(CHECK, "expert");
        me.post(LIST);
        answer(CHECK, "cannot-yet");
        me.post(LIST);

        assertThat(standing("EMRG")).isEqualTo("0 SELF_CHECK");
    }

    @Test
    void a_mistake_is_mended_on_the_same_day_and_leaves_no_trace() {
        answer(CHECK, "expert");
        me.post(LIST);
        assertThat(standing("EMRG")).isEqualTo("4 SELF_CHECK");
        answer(CHECK, "awareness");
        me.post(LIST);

        assertThat(standing("EMRG")).isEqualTo("1 SELF_CHECK");
        assertThat(In.tx(() -> SelfCheck.count("person.id = ?1", me.id()))).isEqualTo(1);
        assertThat(In.tx(() -> Evidence.count("person.id = ?1", me.id()))).isEqualTo(1);
        var differences = In.tx(() -> Standing.differences(List.of(me.id())));
        assertThat(differences).isEmpty();
        assertThat(In.tx(() -> Activity.count("verb = 'corrected their check of' and actor.id = ?1", me.id())))
                .isEqualTo(1);
    }

    @Test
    void an_answer_of_another_day_stays_beside_the_new_one() {
        In.tx(() -> SelfCheck.record(person(), skill("EMRG"), new SelfCheck.Answer(3, 5), AT));
        In.tx(() ->
                SelfCheck.record(person(), skill("EMRG"), new SelfCheck.Answer(1, 5), AT.plus(Duration.ofHours(14))));

        assertThat(standing("EMRG")).isEqualTo("1 SELF_CHECK");
        assertThat(In.tx(() -> SelfCheck.count("person.id = ?1", me.id()))).isEqualTo(2);
    }

    @Test
    void a_program_mends_a_mistake_at_once() {
        var path = "/api/me/skills/emrg/self-check";
        Cast.KIT.postJson(path, Map.of("level", "expert", "confidence", 5));
        var before = In.tx(() -> SelfCheck.count("person.id = ?1", Cast.KIT.id()));

        var mended = Cast.KIT.postJson(path, Map.of("level", "awareness", "confidence", 5));

        assertThat(mended.statusCode()).isEqualTo(201);
        assertThat(In.tx(() -> SelfCheck.count("person.id = ?1", Cast.KIT.id())))
                .isEqualTo(before);
    }

    @Test
    void a_newer_check_is_not_undone_by_what_was_begun_before() {
        answer(CHECK, "cannot-yet");

        In.tx(() -> SelfCheck.record(person(), skill("EMRG"), new SelfCheck.Answer(3, 5), Instant.now()));

        assertThat(me.get(LIST).asString()).doesNotContain("Ready to hand in");
        me.post(LIST);
        assertThat(standing("EMRG")).isEqualTo("3 SELF_CHECK");
    }

    @Test
    void who_has_answered_nothing_is_told_that_nothing_is_saved() {
        var saved = me.post(CHECK, "later", "yes");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(me.get(LIST).asString()).doesNotContain("Begun");
        assertThat(In.tx(() -> SelfCheckDraft.count("person.id = ?1", me.id()))).isZero();
        me.post(CHECK, "level", "working", "later", "yes");
        me.post(CHECK, "later", "yes");
        assertThat(In.tx(() -> SelfCheckDraft.count("person.id = ?1", me.id()))).isZero();
    }

    @Test
    void what_was_begun_about_a_skill_that_is_retired_goes() {
        var retired = In.tx(() -> skill(FreshImported.retired()).id);
        In.tx(() -> {
            var skill = Objects.requireNonNull(Skill.<Skill>findById(retired));
            SelfCheckDraft.keep(person(), skill, new SelfCheckDraft.Given(2, null, null, null, null), AT);
        });

        In.tx(() -> SelfCheckDraft.forgetRetired());

        assertThat(In.tx(() -> SelfCheckDraft.count("person.id = ?1", me.id()))).isZero();
    }

    @Test
    void what_is_not_handed_in_can_be_removed() {
        answer(CHECK, "working");

        assertThat(me.post(LIST + "/removal").statusCode()).isEqualTo(303);
        assertThat(me.get(LIST).asString()).doesNotContain("Ready to hand in");
    }

    @Test
    void answers_handed_in_eight_times_at_once_count_once() {
        answer(CHECK, "working");

        AtOnce.run(8, () -> In.tx(() -> SelfCheckDraft.handIn(person(), AT)));

        assertThat(In.tx(() -> SelfCheck.count("person.id = ?1", me.id()))).isEqualTo(1);
    }

    @Test
    void one_answer_saved_eight_times_at_once_is_one_draft() {
        AtOnce.run(8, () -> answer(CHECK, "working").statusCode());

        assertThat(In.tx(() -> SelfCheckDraft.count("person.id = ?1", me.id()))).isEqualTo(1);
    }

    @Test
    void the_list_takes_as_many_statements_for_many_drafts_as_for_one() {
        answer(CHECK, "working");
        var one = Statements.counting(() -> me.get(LIST));
        List.of("coll", "safe", "priv", "data", "user", "incl")
                .forEach(key -> answer("/me/skills/" + key + "/self-check", "working"));

        assertThat(Statements.counting(() -> me.get(LIST))).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void residents_are_refused_and_a_skill_that_does_not_exist_is_not_found() {
        assertThat(Cast.ADA.get(LIST).statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.post(CHECK, "level", "working").statusCode()).isEqualTo(403);
        assertThat(me.get("/me/skills/nosuch/self-check").statusCode()).isEqualTo(404);
        assertThat(answer("/me/skills/nosuch/self-check", "expert").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_saves_reads_hands_in_and_removes() {
        assertThat(Cast.KIT.deleteJson("/api/me/self-check").statusCode()).isEqualTo(204);
        var path = "/api/me/self-check/incl";
        assertThat(Cast.KIT.putJson(path, Map.of("confidence", 11)).statusCode())
                .isEqualTo(422);

        var begun = Cast.KIT.putJson(path, Map.of("level", "working"));
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.jsonPath().getInt("ready")).isZero();
        Cast.KIT.putJson(
                path, Map.of("level", "working", "atHome", "CAN", "wish", "NO", "confidence", 5, "relevance", 6));

        var one = "skills.find { it.key == 'INCL' }.";
        assertThat(Cast.KIT.getJson("/api/me/self-check").jsonPath().getString(one + "draft.level"))
                .isEqualTo("working");
        assertThat(Cast.KIT.postJson("/api/me/self-check", "{}").jsonPath().getInt("answers"))
                .isEqualTo(1);
        assertThat(Cast.KIT.getJson("/api/me/self-check").jsonPath().getInt(one + "handedIn.relevance"))
                .isEqualTo(6);
    }

    private Response answer(String path, String level) {
        return me.post(
                path, "level", level, "atHome", "CANNOT_YET", "wish", "WORK", "confidence", "7", "relevance", "9");
    }

    private Person person() {
        return Objects.requireNonNull(Person.<Person>findById(me.id()));
    }

    private @Nullable SelfCheck last(String key) {
        return In.tx(() -> SelfCheck.latest(person().id).get(skill(key).id));
    }

    private @Nullable String standing(String key) {
        return In.tx(() -> {
            var standing = Standing.of(person(), skill(key));
            return standing == null ? null : standing.level + " " + standing.evidence.kind;
        });
    }

    private static Skill skill(String key) {
        return Objects.requireNonNull(Skill.byKey(key));
    }
}
