package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Subject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MySkillsPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final String CHECK = "/me/skills/emrg/self-check";

    @Test
    void staff_see_their_skills_the_rule_and_who_can_see_them() {
        var page = Cast.THEO.get("/me/skills");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Your skills</h1>")
                .contains("Staying secure")
                .contains("your own check counts only until there is other evidence")
                .contains("Who can see this");
    }

    @Test
    void the_check_offers_the_words_of_each_level_and_says_who_sees_the_answer() {
        var page = Cast.THEO.get(CHECK);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("what can you do today?")
                .contains("Cannot yet")
                .contains("value=\"expert\"")
                .contains("Only you can see this answer");
    }

    @Test
    void an_answer_is_kept_and_shown() {
        var saved = Cast.THEO.post(CHECK, "level", "working", "confidence", "7");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("/me/skills");
        assertThat(standing(Cast.THEO, "EMRG")).isEqualTo("2 SELF_CHECK");
        assertThat(Cast.THEO.get("/me/skills").asString())
                .contains("confidence 7 of 10")
                .contains("Own check");
    }

    @Test
    void the_last_answer_counts_even_when_it_is_lower() {
        Cast.OMAR.post(CHECK, "level", "expert", "confidence", "9");
        Cast.OMAR.post(CHECK, "level", "cannot-yet", "confidence", "2");

        assertThat(standing(Cast.OMAR, "EMRG")).isEqualTo("0 SELF_CHECK");
    }

    @Test
    void an_answer_without_confidence_comes_back_with_the_error_and_the_level_chosen() {
        var page = Cast.IVY.post("/me/skills/join/self-check", "level", "working");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Error: ")
                .contains("Select how confident you are, from 0 to 10")
                .containsPattern("value=\"working\"[^>]*checked");
        assertThat(In.tx(() -> SelfCheck.latest(Cast.IVY.person()).containsKey(skill("JOIN").id)))
                .isFalse();
    }

    @Test
    void a_level_or_confidence_that_does_not_exist_is_refused() {
        assertThat(Cast.IVY
                        .post("/me/skills/join/self-check", "level", "guru", "confidence", "5")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Cast.IVY
                        .post("/me/skills/join/self-check", "level", "expert", "confidence", "11")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_skill_that_does_not_exist_is_not_found() {
        assertThat(Cast.THEO.get("/me/skills/nosuch/self-check").statusCode()).isEqualTo(404);
        assertThat(Cast.THEO
                        .post("/me/skills/nosuch/self-check", "level", "expert", "confidence", "5")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void residents_are_refused_and_strangers_sent_to_sign_in() {
        assertThat(Cast.ADA.get("/me/skills").statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.post(CHECK, "level", "working", "confidence", "7").statusCode())
                .isEqualTo(403);
        var stranger = Cast.NOBODY.get("/me/skills");
        assertThat(stranger.statusCode()).isIn(302, 303);
        assertThat(stranger.header("Location")).contains("/sign-in");
    }

    @Test
    void the_page_takes_as_many_statements_for_ten_skills_as_for_one() {
        show(Cast.KIT, "CONF");
        var one = Statements.counting(() -> Cast.KIT.get("/me/skills"));
        List.of("COLL", "SAFE", "PRIV", "DATA", "USER", "INCL", "AGIL", "JOIN", "LEAD")
                .forEach(key -> show(Cast.KIT, key));

        assertThat(Statements.counting(() -> Cast.KIT.get("/me/skills"))).isEqualTo(one);
    }

    private static void show(Cast who, String key) {
        In.tx(() -> Evidence.of(
                who.person(),
                skill(key),
                Level.WORKING,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                AT));
    }

    private static Skill skill(String key) {
        return Objects.requireNonNull(Skill.byKey(key));
    }

    private static String standing(Cast who, String key) {
        return In.tx(() -> {
            var standing = Objects.requireNonNull(Standing.of(who.person(), skill(key)));
            return standing.level + " " + standing.evidence.kind;
        });
    }
}
