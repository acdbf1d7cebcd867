package openhall.learning.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.FreshNotice;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.Register;
import openhall.people.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpRequestTest {
    @Inject
    Register register;

    /** A Friday. */
    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

    private static Newcomer champion() {
        var newcomer = Newcomer.staff("Cora Champion", Audience.STAFF, null);
        In.tx(() -> Person.<Person>findById(newcomer.id()).grant(Role.CHAMPION));
        return newcomer;
    }

    private static void take(String ref, Newcomer champion, Instant at) {
        In.tx(() -> HelpRequest.held(ref).take(Person.findById(champion.id()), at));
    }

    @Test
    void an_answer_is_due_in_two_working_days() {
        var ref = FreshHelp.askedBy(Cast.SAM.id(), FRIDAY);

        var request = In.tx(() -> HelpRequest.held(ref));

        assertThat(request.answerBy).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(HelpRow.of(request, FRIDAY).clock()).isEqualTo("We answer by Tuesday 1 December 2026");
        assertThat(HelpRow.of(request, FRIDAY).kind()).isEqualTo("good");
        assertThat(HelpRow.of(request, FRIDAY.plus(Duration.ofDays(4))).kind()).isEqualTo("warn");
        assertThat(HelpRow.of(request, FRIDAY.plus(Duration.ofDays(5))).kind()).isEqualTo("bad");
        assertThat(HelpRow.of(request, FRIDAY.plus(Duration.ofDays(5))).clock()).startsWith("Late: ");
    }

    @Test
    void of_two_champions_at_once_one_gets_the_question_and_the_other_is_told() {
        var one = champion();
        var other = champion();
        for (var round = 0; round < 5; round++) {
            var ref = FreshHelp.open();
            var turn = new AtomicInteger();

            var answers = AtOnce.run(
                    2, () -> (turn.getAndIncrement() == 0 ? one : other).post("/help-requests/" + ref + "/taking"));

            assertThat(answers.stream().map(answer -> answer.statusCode()).toList())
                    .containsExactlyInAnyOrder(303, 409);
            assertThat(answers)
                    .anySatisfy(answer -> assertThat(answer.asString()).contains("Somebody else has just taken"));
            assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.TAKEN);
        }
        one.leave();
        other.leave();
    }

    @Test
    void a_question_that_is_late_can_be_taken_over() {
        var champion = champion();
        var ref = FreshHelp.askedBy(Cast.SAM.id(), FRIDAY);
        In.tx(() -> HelpRequest.held(ref).take(Cast.BEA.person(), FRIDAY));

        assertThatThrownBy(() -> take(ref, champion, FRIDAY.plus(Duration.ofDays(4))))
                .isInstanceOf(HelpRefused.class);
        take(ref, champion, FRIDAY.plus(Duration.ofDays(5)));

        assertThat(In.tx(() -> HelpRequest.held(ref).isInHandOf(champion.id()))).isTrue();
        champion.leave();
    }

    @Test
    void champions_are_told_once_that_a_question_is_late() {
        var ref = FreshHelp.askedBy(Cast.SAM.id(), FRIDAY);
        var key = "help/" + ref + "/late/0";

        In.tx(() -> HelpNews.allLate(FRIDAY.plus(Duration.ofDays(4))));
        assertThat(FreshNotice.told(Cast.BEA.id(), key)).isEmpty();
        In.tx(() -> HelpNews.allLate(FRIDAY.plus(Duration.ofDays(5))));
        In.tx(() -> HelpNews.allLate(FRIDAY.plus(Duration.ofDays(6))));

        assertThat(FreshNotice.told(Cast.BEA.id(), key))
                .singleElement()
                .satisfies(notice -> assertThat(notice.title + notice.detail)
                        .contains("late", "We wanted to answer by Tuesday 1 December 2026", "Nobody has it in hand")
                        .doesNotContain("Sam"));
        In.tx(() -> HelpRequest.held(ref).close(Instant.now()));
    }

    @Test
    void when_a_champion_leaves_what_they_have_in_hand_waits_again_and_other_champions_are_told() {
        var champion = champion();
        var ref = FreshHelp.askedBy(Cast.SAM.id(), FRIDAY);
        take(ref, champion, FRIDAY);
        var at = Instant.now();

        In.tx(() -> register.leave(Person.findById(champion.id()), null, at));

        var request = In.tx(() -> HelpRequest.held(ref));
        assertThat(request.state).isEqualTo(HelpState.OPEN);
        assertThat(request.takenBy).isNull();
        assertThat(request.answerBy).isEqualTo(LocalDate.of(2026, 12, 1));
        var told = FreshNotice.told(Cast.BEA.id(), "help/" + ref + "/back/" + at.toEpochMilli());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).title + told.get(0).detail)
                .contains("waits again")
                .doesNotContain("Cora", "Sam");
        In.tx(() -> HelpRequest.held(ref).close(at));
    }

    @Test
    void when_somebody_is_no_champion_any_more_what_they_have_in_hand_waits_again() {
        var champion = champion();
        var ref = FreshHelp.open();
        take(ref, champion, Instant.now());

        In.tx(() -> {
            register.grant(Person.findById(champion.id()), Set.of(), null, Instant.now());
        });

        assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.OPEN);
        assertThat(champion.get("/help-requests/" + ref).statusCode()).isNotEqualTo(200);
        champion.leave();
    }

    @Test
    void when_a_learner_leaves_nobody_has_to_answer_what_they_asked() {
        var joan = Newcomer.staff("Joan Stuck", Audience.STAFF, null);
        var waiting = FreshHelp.askedBy(joan.id());
        var taken = FreshHelp.askedBy(joan.id());
        In.tx(() -> HelpRequest.held(taken).take(Cast.BEA.person(), Instant.now()));

        In.tx(() -> register.leave(Person.findById(joan.id()), null, Instant.now()));

        assertThat(FreshHelp.state(waiting)).isEqualTo(HelpState.CLOSED);
        assertThat(FreshHelp.state(taken)).isEqualTo(HelpState.CLOSED);
        assertThat(Cast.BEA.get("/help-requests/" + taken).asString()).contains("There is nothing to do here any more");
    }

    @Test
    void when_a_champion_is_erased_what_they_have_in_hand_waits_again() {
        var rosa = Newcomer.resident();
        var ref = FreshHelp.open();
        In.tx(() -> HelpRequest.held(ref).take(Person.findById(rosa.id()), Instant.now()));

        In.tx(() -> {
            register.erase(Person.findById(rosa.id()), PersonErased.Why.ASKED, null, Instant.now());
        });

        assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.OPEN);
    }

    @Test
    void nobody_answers_their_own_question() {
        var ref = FreshHelp.askedBy(Cast.BEA.id());

        assertThat(Cast.BEA.post("/help-requests/" + ref + "/taking").statusCode())
                .isEqualTo(409);
        assertThat(Cast.BEA.get("/help-requests/" + ref).statusCode()).isEqualTo(409);
        assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.OPEN);
    }

    @Test
    void champions_are_told_that_somebody_is_stuck_and_not_who() {
        var ref = FreshHelp.askedBy(Cast.SAM.id());

        var told = FreshNotice.told(Cast.BEA.id(), "help/" + ref + "/asked/0");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).title + told.get(0).detail)
                .contains("stuck", "Read this")
                .doesNotContain("Sam", "I read it twice");
        assertThat(told.get(0).path).isEqualTo("/help-requests/" + ref);
    }

    @Test
    void where_only_the_asker_could_answer_learning_leads_and_administrators_are_told() {
        assertThat(In.tx(() -> Person.withRole(Role.CHAMPION).stream()
                        .map(person -> person.email)
                        .toList()))
                .isEqualTo(List.of(Cast.BEA.email));
        var ref = FreshHelp.askedBy(Cast.BEA.id());

        for (var lead : List.of(Cast.THEO, Cast.IVY)) {
            assertThat(FreshNotice.told(lead.id(), "help/" + ref + "/asked/0/nobody"))
                    .as(lead.email)
                    .hasSize(1);
        }
        assertThat(FreshNotice.told(Cast.BEA.id(), "help/" + ref + "/asked/0")).isEmpty();
        assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.OPEN);
    }

    @Test
    void an_answer_that_did_not_help_begins_a_new_clock_and_champions_are_told_again() {
        var ref = FreshHelp.answered();

        In.tx(() -> HelpRequest.held(ref).reopen("I have no forms", FRIDAY.plus(Duration.ofDays(30))));

        var request = In.tx(() -> HelpRequest.held(ref));
        assertThat(request.state).isEqualTo(HelpState.OPEN);
        assertThat(request.takenBy).isNull();
        assertThat(request.reopened).isEqualTo(1);
        assertThat(request.answerBy).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(In.tx(() -> HelpAnswer.to(request.id).get(0).isNoHelp())).isTrue();
        assertThat(FreshNotice.told(Cast.BEA.id(), "help/" + ref + "/asked/1")).hasSize(1);
    }

    @Test
    void questions_go_two_years_after_they_were_answered_and_those_that_wait_stay() {
        var longAgo = Instant.parse("2020-01-02T10:00:00Z");
        var waiting = FreshHelp.askedBy(Cast.SAM.id(), longAgo);
        var closed = FreshHelp.askedBy(Cast.SAM.id(), longAgo);
        In.tx(() -> HelpRequest.held(closed).close(longAgo));

        assertThat(In.tx(() -> HelpRequest.over(Instant.parse("2021-01-01T00:00:00Z"), true)))
                .isEqualTo(1);
        assertThat(In.tx(() -> HelpRequest.over(Instant.parse("2021-01-01T00:00:00Z"), false)))
                .isEqualTo(1);

        assertThat(In.tx(() -> HelpRequest.byRef(closed))).isNull();
        assertThat(FreshHelp.state(waiting)).isEqualTo(HelpState.OPEN);
        In.tx(() -> HelpRequest.held(waiting).close(Instant.now()));
    }

    @Test
    void what_a_learner_asked_goes_with_them() {
        var rosa = Newcomer.resident();
        var ref = FreshHelp.askedBy(rosa.id());
        In.tx(() -> HelpRequest.held(ref).take(Cast.BEA.person(), Instant.now()));
        In.tx(() -> HelpRequest.held(ref).answer(Cast.BEA.person(), "Like this", Instant.now()));

        In.tx(() -> HelpRequest.forget(rosa.id()));

        assertThat(In.tx(() -> HelpRequest.byRef(ref))).isNull();
    }
}
