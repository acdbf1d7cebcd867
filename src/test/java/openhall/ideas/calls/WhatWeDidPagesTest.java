package openhall.ideas.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Verdict;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhatWeDidPagesTest {
    private static final String ANSWERS = "/ideas/answers";

    @Test
    void a_call_shows_what_was_asked_what_people_said_and_what_the_council_did() {
        var slug = justEnded();
        var sent = Instant.now().minusSeconds(60);
        var most = FreshCall.idea(slug, "The most wanted " + slug, sent);
        for (var row = 0; row < 3; row++) {
            FreshCall.idea(slug, "Another wish " + slug, sent);
        }
        In.tx(() -> {
            Idea.held(most).gainSupport(IdeaCast.resident(), sent);
            Idea.held(most).decide(Decision.ACCEPTED, IdeaCast.parking(), "Yes", Cast.PRIYA.person(), Instant.now());
        });
        Cast.PRIYA.post("/ideas/calls/" + slug + "/outcome", "outcome", "Two of them are built");

        var page = Cast.NOBODY.get(ANSWERS).asString();

        assertThat(page)
                .contains("/ideas/calls/" + slug)
                .contains("You sent 4 ideas, these with the most support:")
                .contains("The most wanted " + slug)
                .contains("1 of 4 answered, 1 accepted in whole or in part, 0 delivered")
                .contains("Two of them are built");
        assertThat(page.split("Another wish " + slug, -1)).hasSize(3);
        var json = Cast.NOBODY.getJson("/api/ideas/answers").jsonPath();
        assertThat(json.getList("calls.call.slug")).contains(slug);
    }

    @Test
    void an_answered_idea_outside_calls_is_there_with_its_reply_in_short_and_what_was_done() {
        var reply = "We will " + "really ".repeat(60) + "do it";
        var ref = answered("Answered alone " + UUID.randomUUID(), reply);
        In.tx(() ->
                Idea.held(ref).deliver(Delivery.PLANNED, "In the plan for May", Cast.PRIYA.person(), Instant.now()));

        var page = Cast.NOBODY.get(ANSWERS).asString();

        assertThat(page)
                .contains("/ideas/" + ref)
                .contains("Planned: In the plan for May")
                .contains("really …");
        assertThat(page).doesNotContain("really do it");
    }

    @Test
    void an_idea_whose_outcome_was_checked_is_still_counted_as_delivered() {
        var slug = justEnded();
        var ref = FreshCall.idea(slug, "Checked afterwards", Instant.now().minusSeconds(60));
        In.tx(() -> {
            var idea = Idea.held(ref);
            idea.decide(Decision.ACCEPTED, IdeaCast.parking(), "Yes", Cast.PRIYA.person(), Instant.now());
            idea.deliver(Delivery.IN_PROGRESS, "We began", Cast.PRIYA.person(), Instant.now());
            idea.deliver(Delivery.DELIVERED, "It is built", Cast.PRIYA.person(), Instant.now());
            idea.deliver(Delivery.OUTCOME_CHECKED, "People use it", Cast.PRIYA.person(), Instant.now());
        });

        assertThat(In.tx(() -> CallTally.of(FreshCall.call(slug))).delivered()).isEqualTo(1);
    }

    @Test
    void a_merged_idea_is_answered_when_the_other_one_is() {
        var slug = justEnded();
        var sent = Instant.now().minusSeconds(60);
        var other = FreshCall.idea(slug, "Goes on", sent);
        var merged = FreshCall.idea(slug, "Goes on in the other", sent);
        In.tx(() ->
                Idea.held(merged).mergeInto(Idea.held(other), "They say the same", Cast.PRIYA.person(), Instant.now()));
        assertThat(In.tx(() -> CallTally.of(FreshCall.call(slug))).answered()).isZero();

        In.tx(() -> Idea.held(other)
                .decide(Decision.ACCEPTED, IdeaCast.parking(), "Yes", Cast.PRIYA.person(), Instant.now()));

        assertThat(In.tx(() -> CallTally.of(FreshCall.call(slug))).answered()).isEqualTo(2);
    }

    @Test
    void news_of_work_that_an_earlier_answer_began_is_left_out() {
        var ref = answered("Decided twice " + UUID.randomUUID(), "Yes");
        In.tx(() -> {
            var idea = Idea.held(ref);
            idea.deliver(Delivery.PLANNED, "Planned before we decided again", Cast.PRIYA.person(), Instant.now());
            idea.deliver(Delivery.STOPPED, "Stopped before we decided again", Cast.PRIYA.person(), Instant.now());
            var again = new Verdict(Decision.NOT_ACCEPTED, IdeaCast.parking(), "No", "It costs too much");
            idea.decide(again, Cast.PRIYA.person(), Instant.now());
        });

        assertThat(Cast.NOBODY.get(ANSWERS).asString())
                .contains("/ideas/" + ref)
                .doesNotContain("before we decided again");
    }

    @Test
    void an_idea_that_is_hidden_is_no_answer() {
        var hidden = answered("Hidden later", "No");
        FreshIdea.hide(hidden);

        assertThat(Cast.NOBODY.get(ANSWERS).asString()).doesNotContain("/ideas/" + hidden + "\"");
    }

    @Test
    void answers_page_by_key_and_the_calls_come_first_only() {
        for (var row = 0; row < 21; row++) {
            answered("Paged answer " + row, "Yes");
        }
        justEnded();

        var first = Cast.NOBODY.getJson("/api/ideas/answers").jsonPath();
        var second = Cast.NOBODY
                .getJson("/api/ideas/answers?after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("ideas")).hasSize(20);
        assertThat(second.getList("ideas.ref")).isNotEmpty().doesNotContainAnyElementsOf(first.getList("ideas.ref"));
        assertThat(second.getList("calls")).isEmpty();
        assertThat(Cast.NOBODY.get(ANSWERS).asString()).contains("/ideas/answers?after=");
    }

    @Test
    void the_page_takes_as_many_statements_for_many_answers_as_for_one() {
        var slug = justEnded();
        FreshCall.idea(slug, "Counted", Instant.now().minusSeconds(60));
        answered("Counted answer", "Yes");
        Cast.NOBODY.get(ANSWERS);
        var few = Statements.counting(() -> Cast.NOBODY.get(ANSWERS));
        for (var row = 0; row < 10; row++) {
            FreshCall.idea(justEnded(), "Counted " + row, Instant.now().minusSeconds(60));
            answered("Counted answer " + row, "Yes");
        }

        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.NOBODY.get(ANSWERS))).isEqualTo(few);
    }

    private static String answered(String title, String reply) {
        var ref = IdeaCast.published(title);
        In.tx(() -> Idea.held(ref)
                .decide(Decision.ACCEPTED, IdeaCast.parking(), reply, Cast.PRIYA.person(), Instant.now()));
        return ref;
    }

    /** Nobody can send or support any more since a second ago, so it is the newest. */
    private static String justEnded() {
        var now = Instant.now();
        var ended = now.minusSeconds(1);
        return FreshCall.published(new CallDates(now.minus(Duration.ofDays(1)), ended, ended, now));
    }
}
