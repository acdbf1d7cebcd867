package openhall.ideas.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Notice;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.web.Cursor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotSolvedPagesTest {
    @Test
    void its_author_says_once_that_it_is_not_solved_and_no_name_and_no_word_of_it_is_public() {
        var ref = FreshDelivery.of(Cast.ADA);
        assertThat(Cast.ADA.get("/ideas/" + ref + "/not-solved").asString()).contains("What is not solved for you?");

        assertThat(say(Cast.ADA, ref, "The lamp is still dark")).isEqualTo(303);
        assertThat(say(Cast.ADA, ref, "It really is")).isEqualTo(409);

        var page = Cast.NOBODY.get("/ideas/" + ref).asString();
        assertThat(page).contains("1 person says this is not solved for them");
        assertThat(page).doesNotContain("The lamp is still dark").doesNotContain("Ada Osei");
        assertThat(Cast.ADA.get("/ideas/" + ref + "/not-solved").asString()).contains("You have told us already");
    }

    @Test
    void whoever_supports_it_can_say_it_and_a_stranger_cannot() {
        var ref = FreshDelivery.of(Cast.ADA);

        assertThat(say(Cast.SAM, ref, "Not for me")).isEqualTo(409);
        assertThat(Cast.SAM.get("/ideas/" + ref + "/not-solved").asString())
                .contains("Support or follow this idea first");
        Cast.SAM.post("/ideas/" + ref + "/support");
        assertThat(say(Cast.SAM, ref, "Not for me")).isEqualTo(303);
        assertThat(say(Cast.ADA, ref, "")).isEqualTo(422);
        assertThat(say(Cast.ADA, FreshIdea.acceptedFrom(Cast.ADA.id()), "Too early"))
                .isEqualTo(409);
        assertThat(Cast.NOBODY.get("/ideas/" + ref + "/not-solved").statusCode())
                .isEqualTo(303);
    }

    @Test
    void said_eight_times_at_once_it_is_said_once() {
        var ref = FreshDelivery.of(Cast.ADA);

        AtOnce.run(8, () -> say(Cast.ADA, ref, "At once"));

        assertThat(IdeaCast.idea(ref).notSolvedCount).isEqualTo(1);
        assertThat(In.tx(() -> NotSolved.count("idea.ref", ref))).isEqualTo(1);
    }

    @Test
    void a_reply_in_writing_is_public_and_everyone_concerned_is_told_once() {
        var ref = FreshDelivery.of(Cast.ADA);
        Cast.SAM.post("/ideas/" + ref + "/support");
        var id = FreshDelivery.said(ref, Cast.SAM);
        var one = Cast.PRIYA.get("/answers/not-solved/" + id).asString();
        assertThat(one).contains("The words of SAM").doesNotContain("Sam Rivera");

        assertThat(answer(Cast.PRIYA, id, "REPLY", "It is as good as it gets")).isEqualTo(303);
        assertThat(answer(Cast.PRIYA, id, "REPLY", "Again")).isEqualTo(409);

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("It is as good as it gets");
        assertThat(Cast.NOBODY.getJson("/api/ideas/" + ref + "/not-solved").asString())
                .contains("\"people\":1")
                .contains("It is as good as it gets");
        assertThat(told(Cast.ADA, id)).isEqualTo(1);
        assertThat(told(Cast.SAM, id)).isEqualTo(1);
        assertThat(IdeaCast.idea(ref).delivery).isEqualTo(Delivery.DELIVERED);
    }

    @Test
    void going_on_with_the_work_answers_all_who_wait_and_it_can_be_said_again_after_the_next_delivery() {
        var ref = FreshDelivery.of(Cast.ADA);
        Cast.SAM.post("/ideas/" + ref + "/support");
        var first = FreshDelivery.said(ref, Cast.ADA);
        var second = FreshDelivery.said(ref, Cast.SAM);

        assertThat(answer(Cast.PRIYA, first, "REOPEN", "We put in a stronger lamp"))
                .isEqualTo(303);

        assertThat(IdeaCast.idea(ref).delivery).isEqualTo(Delivery.IN_PROGRESS);
        assertThat(answer(Cast.PRIYA, second, "REPLY", "Too late")).isEqualTo(409);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("2 people said this was not solved for them")
                .contains("We put in a stronger lamp");
        FreshDelivery.deliver(ref, Delivery.DELIVERED);
        assertThat(IdeaCast.idea(ref).notSolvedCount).isZero();
        assertThat(say(Cast.ADA, ref, "Still dark")).isEqualTo(303);
    }

    @Test
    void an_outcome_that_was_checked_can_be_reopened_too() {
        var ref = FreshDelivery.of(Cast.ADA);
        FreshDelivery.deliver(ref, Delivery.OUTCOME_CHECKED);
        var id = FreshDelivery.said(ref, Cast.ADA);

        var answered = Cast.PRIYA.postJson(
                "/api/answers/not-solved/" + id, "{\"outcome\": \"REOPEN\", \"reply\": \"We go on\"}");

        assertThat(answered.jsonPath().getString("delivery")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void nobody_answers_what_they_said_themselves_or_about_their_own_idea() {
        var ref = FreshDelivery.of(Cast.ADA);
        Cast.PRIYA.post("/ideas/" + ref + "/support");
        var own = FreshDelivery.said(ref, Cast.PRIYA);

        assertThat(answer(Cast.PRIYA, own, "REPLY", "I am content")).isEqualTo(409);
        assertThat(answer(Cast.PRIYA, own, "REOPEN", "I want more")).isEqualTo(409);
        assertThat(In.tx(() -> NotSolved.waiting(Cast.PRIYA.id(), null).rows()))
                .noneMatch(said -> said.id.toString().equals(own));
        assertThat(Cast.PRIYA.get("/answers/not-solved/" + own).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_no_longer_follows_the_idea_is_answered_all_the_same() {
        var ref = FreshDelivery.of(Cast.ADA);
        Cast.SAM.post("/ideas/" + ref + "/support");
        var id = FreshDelivery.said(ref, Cast.SAM);
        Cast.SAM.post("/ideas/" + ref + "/support/removal");

        assertThat(answer(Cast.PRIYA, id, "REOPEN", "We go on")).isEqualTo(303);

        assertThat(told(Cast.SAM, id)).isEqualTo(1);
        assertThat(told(Cast.ADA, id)).isZero();
    }

    @Test
    void what_is_said_about_an_idea_that_is_hidden_waits_until_everyone_can_read_the_idea() {
        var ref = FreshDelivery.of(Cast.ADA);
        var id = UUID.fromString(FreshDelivery.said(ref, Cast.ADA));
        assertThat(isListed(id)).isTrue();

        FreshIdea.hide(ref);

        assertThat(isListed(id)).isFalse();
    }

    @Test
    void a_bad_answer_comes_back_with_what_was_typed_and_nobody_else_comes_in() {
        var id = FreshDelivery.notSolvedFor(Cast.ADA);

        var bad = Cast.PRIYA.post("/answers/not-solved/" + id, "outcome", "", "reply", "Kept reply");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.asString()).contains("Choose what you do about it").contains("Kept reply");
        assertThat(answer(Cast.PRIYA, id, "MAYBE", "Words")).isEqualTo(422);
        assertThat(answer(Cast.PRIYA, UUID.randomUUID().toString(), "REPLY", "Words"))
                .isEqualTo(404);
        assertThat(answer(Cast.SAM, id, "REPLY", "Words")).isEqualTo(403);
        assertThat(Cast.SAM.get("/answers/not-solved").statusCode()).isEqualTo(403);
    }

    @Test
    void the_list_takes_as_many_statements_for_twenty_as_for_one() {
        FreshDelivery.notSolvedFor(Cast.ADA);
        Cast.PRIYA.get("/answers/not-solved");
        var one = Statements.counting(() -> Cast.PRIYA.get("/answers/not-solved"));
        for (var row = 1; row < 20; row++) {
            FreshDelivery.notSolvedFor(Cast.ADA);
        }

        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers/not-solved")))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void the_words_of_somebody_who_is_erased_go_and_the_count_stays() {
        var ref = FreshDelivery.of(Cast.ADA);
        var resident = In.tx(() -> {
            var person = IdeaCast.resident();
            Idea.held(ref).gainSupport(person, IdeaCast.AT);
            NotSolved.say(Idea.held(ref), "Words to forget", person, IdeaCast.AT);
            return person;
        });

        In.tx(() -> NotSolved.dropWordsOf(resident.id, "Removed"));

        assertThat(In.tx(() -> NotSolved.<NotSolved>list("person.id", resident.id)))
                .allMatch(said -> said.words.equals("Removed"));
        assertThat(IdeaCast.idea(ref).notSolvedCount).isEqualTo(1);
    }

    private static int say(Cast who, String ref, String words) {
        return who.post("/ideas/" + ref + "/not-solved", "words", words).statusCode();
    }

    private static int answer(Cast who, String id, String outcome, String reply) {
        return who.post("/answers/not-solved/" + id, "outcome", outcome, "reply", reply)
                .statusCode();
    }

    /** From just before it, because there can be more before it than one page shows. */
    private static boolean isListed(UUID id) {
        var before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
        return In.tx(() -> NotSolved.waiting(Cast.PRIYA.id(), Cursor.of(IdeaCast.AT, before)).rows().stream()
                .anyMatch(said -> said.id.equals(id)));
    }

    private static long told(Cast who, String id) {
        var personId = Objects.requireNonNull(who.id());
        return In.tx(() -> Notice.count("person.id = ?1 and key = ?2", personId, "not-solved/" + id));
    }
}
