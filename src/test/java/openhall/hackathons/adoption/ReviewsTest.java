package openhall.hackathons.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.FreshNotice;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathons;
import openhall.people.Person;
import openhall.web.Refused;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewsTest {
    @Inject
    LateAdoptions late;

    @Test
    void an_offered_project_is_reviewed_after_30_90_and_180_days() {
        var team = offered();

        In.tx(() -> {
            var adoption = FreshReview.of(team);
            var offered = Adoption.day(adoption.offeredAt);
            assertThat(AdoptionReview.of(adoption))
                    .extracting(review -> review.dueOn)
                    .containsExactly(offered.plusDays(30), offered.plusDays(90), offered.plusDays(180));
            assertThat(adoption.nextReview).isEqualTo(offered.plusDays(30));
        });
    }

    @Test
    void handing_a_project_over_makes_no_second_set_of_reviews() {
        var team = offered();
        In.tx(() -> {
            var adoption = FreshReview.of(team);
            Adoption.offer(adoption.submission, adoption.service, Cast.SAM.person(), Cast.OMAR.person(), Instant.now());
        });

        assertThat(In.tx(() -> AdoptionReview.of(FreshReview.of(team)).size())).isEqualTo(3);
    }

    @Test
    void the_next_review_is_the_first_that_was_not_held() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());

        hold(team, 30, Adoption.State.PILOT);

        In.tx(() -> {
            var adoption = FreshReview.of(team);
            var second = Objects.requireNonNull(AdoptionReview.of(adoption, 90));
            assertThat(adoption.state).isEqualTo(Adoption.State.PILOT);
            assertThat(adoption.nextReview).isEqualTo(second.dueOn);
        });
    }

    @Test
    void a_review_is_held_once_however_many_hold_it() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());

        var held = AtOnce.run(4, () -> {
            try {
                hold(team, 30, Adoption.State.PILOT);
                return true;
            } catch (Refused refused) {
                return false;
            }
        });

        assertThat(held).containsOnlyOnce(true);
    }

    @Test
    void a_review_is_not_held_long_before_its_day_or_before_the_one_ahead_of_it() {
        var early = offered();
        var second = FreshReview.dueOf(Cast.PRIYA.id());
        FreshReview.due(second, 90, FreshReview.today());

        assertThatThrownBy(() -> hold(early, 30, Adoption.State.PILOT)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hold(second, 90, Adoption.State.PILOT)).isInstanceOf(Refused.class);
    }

    @Test
    void a_late_review_is_known_to_its_owner_and_to_leaders_until_it_is_held() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());

        assertThat(overdue()).contains(team);
        assertThat(overdueOf(Cast.PRIYA)).contains(team);
        assertThat(overdueOf(Cast.SAM)).doesNotContain(team);
        assertThat(lateForLeaders()).contains("/adoption/" + team);

        hold(team, 30, Adoption.State.PARTLY);

        assertThat(overdue()).doesNotContain(team);
        assertThat(lateForLeaders()).doesNotContain("/adoption/" + team);
    }

    @Test
    void what_is_not_adopted_owes_no_review() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());
        move(team, Adoption.State.NOT_ADOPTED, null);

        assertThat(overdue()).doesNotContain(team);
        assertThat(In.tx(() -> FreshReview.of(team).nextReview)).isNull();
    }

    @Test
    void a_parked_project_rests_until_its_day_and_then_owes_an_answer() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());
        var until = FreshReview.today().plusDays(40);
        move(team, Adoption.State.PARKED, until);

        assertThat(overdue()).doesNotContain(team);
        assertThat(In.tx(() -> Reviews.overdue(until.plusDays(1))))
                .anyMatch(due -> due.team().equals(team) && due.day() == 0);

        move(team, Adoption.State.PILOT, null);
        assertThat(overdue()).contains(team);
    }

    @Test
    void nobody_parks_a_project_without_a_day_to_come() {
        var team = offered();

        assertThatThrownBy(() -> move(team, Adoption.State.PARKED, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> move(team, Adoption.State.PARKED, FreshReview.today()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_owner_is_reminded_once_and_again_after_a_week() {
        var team = FreshReview.dueOf(Cast.PRIYA.id());
        var now = Instant.now();

        remind(now);
        remind(now);
        assertThat(told(team, now)).hasSize(1);

        remind(now.plus(Duration.ofDays(3)));
        assertThat(told(team, now.plus(Duration.ofDays(3)))).isEmpty();
        remind(now.plus(Duration.ofDays(8)));
        assertThat(told(team, now.plus(Duration.ofDays(8)))).hasSize(1);
    }

    private static List<?> told(String team, Instant at) {
        var review = In.tx(() -> Objects.requireNonNull(AdoptionReview.of(FreshReview.of(team), 30)).id);
        return FreshNotice.told(Cast.PRIYA.id(), "adoption-review/" + review + "/" + Adoption.day(at));
    }

    private static void remind(Instant at) {
        In.tx(() -> ReviewReminder.send(at));
    }

    private static String offered() {
        return Hackathons.adopted(Cast.PRIYA.id(), Instant.now().minus(Duration.ofHours(4)));
    }

    private static List<String> overdue() {
        return In.tx(() -> Reviews.overdue(FreshReview.today()).stream()
                .map(Reviews.Due::team)
                .toList());
    }

    private static List<String> overdueOf(Cast who) {
        return In.tx(() -> Reviews.overdueOf(who.person(), FreshReview.today()).stream()
                .map(Reviews.Due::team)
                .toList());
    }

    private List<String> lateForLeaders() {
        return In.tx(
                () -> late.late(Instant.now()).stream().map(each -> each.path()).toList());
    }

    private static void hold(String team, int day, Adoption.State state) {
        In.tx(() -> {
            var review = Objects.requireNonNull(AdoptionReview.of(FreshReview.of(team), day));
            review.hold(new AdoptionReview.Answer(state, "It works", null), Cast.PRIYA.person(), Instant.now());
        });
    }

    private static void move(String team, Adoption.State state, LocalDate until) {
        In.tx(() -> {
            Person priya = Cast.PRIYA.person();
            FreshReview.of(team).move(state, until, priya, "Because", Instant.now());
        });
    }
}
