package openhall.ideas.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppealPagesTest {
    @Test
    void an_author_who_is_signed_out_asks_us_to_look_again_and_sees_by_when() {
        var sending = FreshAppeal.refusedSending();
        assertThat(Cast.NOBODY.get("/ideas/sent/" + sending).asString()).contains("Ask us to look again");

        var asked = ask(sending, "It is no advert");

        assertThat(asked).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/sent/" + sending).asString())
                .contains("You asked us to look again")
                .doesNotContain("/appeal\"");
    }

    @Test
    void nobody_asks_without_a_word_or_twice_about_one_decision() {
        var sending = FreshAppeal.refusedSending();

        assertThat(ask(sending, " ")).isEqualTo(422);
        assertThat(AtOnce.run(4, () -> ask(sending, "Again"))).containsOnlyOnce(303);
        assertThat(ask(sending, "And again")).isEqualTo(409);
    }

    @Test
    void nobody_asks_about_an_idea_that_is_published_or_not_there() {
        var published = IdeaCast.sending(IdeaCast.published("Nothing to look at again"));

        assertThat(ask(published, "Look")).isEqualTo(409);
        assertThat(Cast.NOBODY
                        .get("/ideas/sent/" + UUID.randomUUID() + "/appeal")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_decision_that_was_wrong_is_overturned_and_the_idea_published() {
        var ref = FreshAppeal.appealed();
        assertThat(Cast.NIA.get("/moderation/appeals/" + ref).asString())
                .contains("You got me wrong")
                .contains("It sells boats");

        assertThat(decide(Cast.NIA, ref, "OVERTURNED", "We read it too fast")).isEqualTo(303);

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.PUBLISHED);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).statusCode()).isEqualTo(200);
        assertThat(IdeaCast.letterTo(IdeaCast.address(ref))).contains("We read it too fast");
        assertThat(decide(Cast.NIA, ref, "STANDS", "Too late")).isEqualTo(409);
    }

    @Test
    void a_decision_that_stands_is_explained_to_the_author() {
        var ref = FreshAppeal.appealed();

        assertThat(decide(Cast.NIA, ref, "STANDS", "It names a shop and a price"))
                .isEqualTo(303);

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.NOT_PUBLISHED);
        assertThat(IdeaCast.letterTo(IdeaCast.address(ref)))
                .contains("The decision stands")
                .contains("It names a shop and a price");
        assertThat(Cast.NOBODY.get("/ideas/sent/" + IdeaCast.sending(ref)).asString())
                .contains("It names a shop and a price");
    }

    @Test
    void an_idea_that_was_removed_comes_back_only_this_way() {
        var ref = IdeaCast.published("Removed and back");
        move(ref, Visibility.HIDDEN);
        move(ref, Visibility.REMOVED);
        assertThat(Cast.NIA
                        .post("/moderation/" + ref + "/check", "outcome", "PUBLISHED")
                        .statusCode())
                .isEqualTo(409);
        // Nia published it, so she took part: the verb is tried with somebody who did not
        In.tx(() -> {
            Appeal.ask(Idea.held(ref), "It was not rude", IdeaCast.AT.plusSeconds(9));
        });
        assertThat(decide(Cast.NIA, ref, "OVERTURNED", "It was not")).isEqualTo(409);

        In.tx(() -> Appeal.open(Idea.held(ref))
                .decide(Appeal.Outcome.OVERTURNED, "It was not", Cast.IVY.person(), IdeaCast.AT.plusSeconds(10)));

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.PUBLISHED);
    }

    @Test
    void an_appeal_is_not_decided_without_a_reason_or_by_others() {
        var ref = FreshAppeal.appealed();

        var page = Cast.NIA.post("/moderation/appeals/" + ref, "outcome", "", "why", "Kept words");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose whether the decision stands")
                .contains("Kept words");
        assertThat(decide(Cast.PRIYA, ref, "STANDS", "No")).isEqualTo(403);
        assertThat(decide(Cast.NIA, "ID-999999999", "STANDS", "No")).isEqualTo(404);
    }

    @Test
    void an_appeal_waits_with_the_others_in_the_queue() {
        var sending = FreshAppeal.refusedSending();
        ask(sending, "Look again");

        assertThat(Cast.NIA.get("/moderation?show=appeals").asString()).contains("/moderation/appeals/ID-");
    }

    private static void move(String ref, Visibility to) {
        var at = IdeaCast.AT.plusSeconds(to == Visibility.HIDDEN ? 1 : 2);
        In.tx(() -> Idea.held(ref).check(to, ReasonCode.OFFENSIVE, "It is rude", Cast.OMAR.person(), at));
    }

    private static int ask(String sending, String words) {
        return Cast.NOBODY
                .post("/ideas/sent/" + sending + "/appeal", "words", words)
                .statusCode();
    }

    private static int decide(Cast who, String ref, String outcome, String why) {
        return who.post("/moderation/appeals/" + ref, "outcome", outcome, "why", why)
                .statusCode();
    }
}
