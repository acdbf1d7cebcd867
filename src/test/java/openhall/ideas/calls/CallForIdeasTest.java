package openhall.ideas.calls;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Proposal;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallForIdeasTest {
    private static final CallDates DATES = CallDates.of(new CallDates.Days(
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 12, 4),
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2027, 1, 29)));

    @Test
    void its_days_are_counted_in_whatever_the_clocks_do() {
        assertThat(DATES.opens()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(DATES.sendingEnds()).isEqualTo(Instant.parse("2026-12-05T00:00:00Z"));
        assertThat(DATES.lines())
                .containsExactly(
                        "Send ideas from 23 November 2026 until 4 December 2026",
                        "Support ideas until 18 December 2026",
                        "Read the council's answers by 29 January 2027");
        var summer = CallDates.of(new CallDates.Days(
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2027, 6, 1)));
        assertThat(summer.opens()).isEqualTo(Instant.parse("2027-05-31T23:00:00Z"));
        assertThat(summer.days().sendUntil()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @Test
    void its_phase_is_what_the_clock_says() {
        var call = In.tx(() -> FreshCall.call(FreshCall.published(DATES)));

        assertThat(call.phaseAt(Instant.parse("2026-11-22T23:59:59Z"))).isEqualTo(CallPhase.COMING);
        assertThat(call.phaseAt(Instant.parse("2026-11-23T00:00:00Z"))).isEqualTo(CallPhase.SENDING);
        assertThat(call.phaseAt(Instant.parse("2026-12-04T23:59:59Z"))).isEqualTo(CallPhase.SENDING);
        assertThat(call.phaseAt(Instant.parse("2026-12-05T00:00:00Z"))).isEqualTo(CallPhase.SUPPORTING);
        assertThat(call.phaseAt(Instant.parse("2026-12-19T00:00:00Z"))).isEqualTo(CallPhase.ANSWERING);
    }

    @Test
    void a_call_whose_last_day_to_send_is_over_is_not_published() {
        var slug = FreshCall.draft();
        var ends = In.tx(() -> FreshCall.call(slug)).sendingEndsAt;

        assertThatThrownBy(() -> In.tx(() -> CallForIdeas.held(slug).publish(Cast.PRIYA.person(), ends)))
                .isInstanceOf(CallRefused.class);
        assertThat(In.tx(() -> FreshCall.call(slug)).isPublished()).isFalse();
    }

    @Test
    void a_call_that_is_not_published_takes_nothing() {
        var call = In.tx(() -> FreshCall.call(FreshCall.draft()));

        assertThat(call.takesIdeasAt(call.opensAt)).isFalse();
        assertThat(call.takesSupportAt(call.opensAt)).isFalse();
    }

    @Test
    void an_idea_is_refused_a_second_after_the_last_one() {
        var slug = FreshCall.published(DATES);
        var last = DATES.sendingEnds().minusSeconds(1);

        assertThat(FreshCall.idea(slug, "In time", last)).startsWith("ID-");
        assertThatThrownBy(() -> FreshCall.idea(slug, "Too late", DATES.sendingEnds()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not take ideas now");
    }

    @Test
    void the_same_form_sent_again_after_the_end_is_still_the_first_idea() {
        var slug = FreshCall.published(DATES);
        var key = UUID.randomUUID();
        var first = sentOnce(slug, key, DATES.sendingEnds().minusSeconds(1));

        assertThat(sentOnce(slug, key, DATES.sendingEnds().plusSeconds(1))).isEqualTo(first);
    }

    @Test
    void support_ends_with_the_call_and_can_still_be_taken_back() {
        var ref = FreshCall.idea(FreshCall.published(DATES), "Supported in time", AT);
        var person = In.tx(IdeaCast::resident);

        In.tx(() -> Idea.held(ref).gainSupport(person, DATES.supportingEnds().minusSeconds(1)));
        assertThatThrownBy(() -> In.tx(() -> Idea.held(ref).gainSupport(IdeaCast.resident(), DATES.supportingEnds())))
                .isInstanceOf(Refused.class);
        assertThat(IdeaCast.idea(ref).supportCount).isEqualTo(1);
        In.tx(() -> Idea.held(ref).loseSupport(person, DATES.supportingEnds()));
        assertThat(IdeaCast.idea(ref).supportCount).isZero();
    }

    @Test
    void what_came_of_it_is_told_once_it_is_over() {
        var slug = FreshCall.published(DATES);
        var by = Cast.PRIYA.person();

        assertThatThrownBy(() -> In.tx(() -> CallForIdeas.held(slug).tell("Done", by, AT)))
                .isInstanceOf(CallRefused.class);
        In.tx(() -> CallForIdeas.held(slug).tell("Done", by, DATES.supportingEnds()));
        assertThat(In.tx(() -> FreshCall.call(slug)).phaseAt(DATES.supportingEnds()))
                .isEqualTo(CallPhase.ANSWERED);
    }

    @Test
    void dates_of_an_open_call_do_not_change_without_a_reason_and_its_first_day_not_at_all() {
        var slug = FreshCall.published(DATES);

        assertThatThrownBy(() -> move(slug, longer(DATES.opens()), "")).isInstanceOf(CallRefused.class);
        assertThatThrownBy(() -> move(slug, longer(DATES.opens().minusSeconds(86_400)), "Why not"))
                .isInstanceOf(CallRefused.class);
        move(slug, longer(DATES.opens()), "Schools asked for more time");

        var changes = In.tx(() -> CallChange.of(FreshCall.call(slug)));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).before()).isEqualTo(DATES.lines());
    }

    @Test
    void a_call_gets_an_address_from_its_title_that_no_other_has() {
        assertThat(CallSlugs.free("What's up?", slug -> false)).isEqualTo("what-s-up");
        assertThat(CallSlugs.free("New", slug -> false)).isEqualTo("new-2");
        assertThat(CallSlugs.free("Été", "ete"::equals)).isEqualTo("ete-2");
        assertThat(CallSlugs.free("你好", slug -> false)).isEqualTo("call");
    }

    private static CallDates longer(Instant opens) {
        var week = 7 * 86_400L;
        return new CallDates(
                opens,
                DATES.sendingEnds().plusSeconds(week),
                DATES.supportingEnds().plusSeconds(week),
                DATES.answersBy().plusSeconds(week));
    }

    private static void move(String slug, CallDates to, String why) {
        In.tx(() -> {
            var call = CallForIdeas.held(slug);
            var plan = new CallPlan(call.title, call.question, call.words, call.service, null, to);
            call.change(plan, why, Cast.PRIYA.person(), AT);
        });
    }

    private static String sentOnce(String slug, UUID key, Instant at) {
        return In.tx(() -> {
            var words = new Proposal("Sent twice", "A problem", "A way", null);
            var sender = Proposal.Sender.signedIn(Cast.ADA.person(), false);
            var idea = Idea.proposeOnce(words, sender, key, at);
            idea.about(FreshCall.call(slug), null);
            return idea.ref;
        });
    }
}
