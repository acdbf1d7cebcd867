package openhall.hackathons.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.activity.Notice;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SignOffKind;
import openhall.hackathons.prizes.Prize;
import org.junit.jupiter.api.Test;

/** A challenge is public when its owner and the council have agreed to what it says. */
@QuarkusTest
class SignOffTest {
    @Test
    void a_challenge_is_public_when_two_people_have_agreed() {
        var asked = FreshChallenge.asked();
        var path = "/hackathons/" + asked.hackathon() + "/challenges/" + asked.slug();

        Cast.OMAR.post(asked.organisePath() + "/publication").then().statusCode(409);
        asked.answer(SignOffKind.OWNER, Cast.LENA, true);
        Cast.OMAR.post(asked.organisePath() + "/publication").then().statusCode(409);
        asked.answer(SignOffKind.DATA_PROTECTION, Cast.IVY, true);
        Cast.NOBODY.get(path).then().statusCode(404);
        Cast.OMAR.post(asked.organisePath() + "/publication").then().statusCode(303);

        Cast.NOBODY.get(path).then().statusCode(200);
    }

    @Test
    void who_may_answer_is_told_and_reads_it_and_nobody_else_does() {
        var asked = FreshChallenge.asked();

        assertThat(In.tx(() -> Notice.count("person.id = ?1 and path = ?2", Cast.IVY.id(), asked.signOffPath())))
                .isEqualTo(1);
        assertThat(Cast.IVY.get(asked.signOffPath()).asString()).contains("Data protection", "People wait for weeks.");
        Cast.MO.get(asked.signOffPath()).then().statusCode(In.tx(() -> isAbove(asked)) ? 200 : 404);
        Cast.SAM.get(asked.signOffPath()).then().statusCode(404);
        Cast.OMAR.get(asked.signOffPath()).then().statusCode(404);
        Cast.ZED.get(asked.signOffPath()).then().statusCode(404);
    }

    private static boolean isAbove(FreshChallenge asked) {
        var challenge = Challenge.organised(asked.hackathon(), asked.slug());
        return !Agreement.of(challenge).kindsOf(Cast.MO.person()).isEmpty();
    }

    @Test
    void an_administrator_answers_for_the_council_on_the_page() {
        var asked = FreshChallenge.asked();

        var page =
                Cast.IVY.post(asked.signOffPath(), "kind", "DATA_PROTECTION", "agreed", "no", "post", "Data officer");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say what would have to change", "Data officer");
        Cast.IVY
                .post(asked.signOffPath(), "kind", "OWNER", "agreed", "yes", "post", "x")
                .then()
                .statusCode(422);
        Cast.IVY
                .post(asked.signOffPath(), "kind", "DATA_PROTECTION", "agreed", "yes", "post", "Data officer")
                .then()
                .statusCode(303);
        Cast.IVY
                .post(asked.signOffPath(), "kind", "DATA_PROTECTION", "agreed", "yes", "post", "Data officer")
                .then()
                .statusCode(409);
    }

    @Test
    void procurement_agrees_too_where_a_prize_costs_money() {
        var asked = FreshChallenge.whole();
        In.tx(() -> addPrize(asked));
        Cast.OMAR.post(asked.organisePath() + "/sign-off-request").then().statusCode(303);
        assertThat(waiting(asked))
                .containsExactly(SignOffKind.OWNER, SignOffKind.DATA_PROTECTION, SignOffKind.PROCUREMENT);
        assertThat(Cast.IVY.get(asked.signOffPath()).asString())
                .contains("Procurement", "Prizes that cost money", "A pilot: A contract of a year");

        asked.answer(SignOffKind.OWNER, Cast.LENA, true);
        asked.answer(SignOffKind.DATA_PROTECTION, Cast.IVY, true);
        assertThat(Cast.OMAR.post(asked.organisePath() + "/publication").asString())
                .contains("these must agree: Procurement");
        asked.answer(SignOffKind.PROCUREMENT, Cast.IVY, true);
        Cast.OMAR.post(asked.organisePath() + "/publication").then().statusCode(303);
    }

    @Test
    void a_prize_that_costs_money_is_not_added_while_people_are_asked() {
        var asked = FreshChallenge.asked();

        assertThatThrownBy(() -> In.tx(() -> addPrize(asked))).hasMessageContaining("wait for agreement");
        assertThat(waiting(asked)).doesNotContain(SignOffKind.PROCUREMENT);
    }

    private static void addPrize(FreshChallenge fresh) {
        var plan = new Hackathon.PrizePlan("A pilot", "A contract of a year", false, 1, fresh.slug(), true);
        Prize.add(Hackathon.named(fresh.hackathon()), plan, "More to win", Cast.OMAR.person(), Instant.now());
    }

    @Test
    void a_no_makes_it_a_draft_again_and_everybody_is_asked_anew() {
        var asked = FreshChallenge.asked();
        asked.answer(SignOffKind.OWNER, Cast.LENA, true);
        asked.answer(SignOffKind.DATA_PROTECTION, Cast.IVY, false);

        assertThat(state(asked)).isEqualTo(Challenge.State.DRAFT);
        assertThat(Cast.OMAR.get(asked.organisePath()).asString())
                .contains("Data protection: did not agree", "Not yet");
        Cast.OMAR.post(asked.organisePath() + "/sign-off-request").then().statusCode(303);
        assertThat(waiting(asked)).containsExactly(SignOffKind.OWNER, SignOffKind.DATA_PROTECTION);
    }

    @Test
    void a_change_after_somebody_agreed_asks_everybody_again() {
        var agreed = FreshChallenge.agreed();

        Cast.OMAR.post(agreed.organisePath(), "title", "Another title").then().statusCode(303);

        assertThat(state(agreed)).isEqualTo(Challenge.State.DRAFT);
        Cast.OMAR.post(agreed.organisePath() + "/publication").then().statusCode(409);
    }

    @Test
    void one_person_does_not_agree_for_the_service_and_for_the_council() {
        var asked = FreshChallenge.asked();
        asked.answer(SignOffKind.OWNER, Cast.IVY, true);

        assertThatThrownBy(() -> asked.answer(SignOffKind.DATA_PROTECTION, Cast.IVY, true))
                .isInstanceOf(SignOff.SamePerson.class);
    }

    @Test
    void an_answer_stays_as_it_was_given() {
        var agreed = FreshChallenge.agreed();

        assertThatThrownBy(() -> In.tx(() -> Challenge.getSession()
                        .createNativeMutationQuery("update sign_off set agreed = false where post like 'Post of%'")
                        .executeUpdate()))
                .hasStackTraceContaining("permission denied for table sign_off");
        assertThat(waiting(agreed)).isEmpty();
    }

    @Test
    void programs_answer_too() {
        var asked = FreshChallenge.asked();
        var path = "/api" + asked.signOffPath();

        Cast.ZED.getJson(path).then().statusCode(404);
        Cast.IVY
                .postJson(path, Map.of("kind", "DATA_PROTECTION", "agreed", true))
                .then()
                .statusCode(422);
        Cast.IVY
                .postJson(path, Map.of("kind", "DATA_PROTECTION", "agreed", true, "post", "Data officer"))
                .then()
                .statusCode(200);
        assertThat(waiting(asked)).containsExactly(SignOffKind.OWNER);
    }

    private static Challenge.State state(FreshChallenge fresh) {
        return In.tx(() -> Challenge.organised(fresh.hackathon(), fresh.slug()).state);
    }

    private static List<SignOffKind> waiting(FreshChallenge fresh) {
        return In.tx(() -> Agreement.of(Challenge.organised(fresh.hackathon(), fresh.slug()))
                .waiting());
    }
}
