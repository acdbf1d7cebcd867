package openhall.strategy.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.Cast;
import openhall.Statements;
import openhall.strategy.FreshGoal;
import openhall.strategy.OtherAdministrator;
import openhall.web.Formats;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimsPagesTest {
    private static final String PAGE = "/strategy/claims";

    @Inject
    Clock clock;

    private void type(FreshGoal goal, String figure, String note, String strength) {
        var answer = Cast.IVY.post(goal.path() + "/readings", figure(goal, figure, note, strength));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String[] figure(FreshGoal goal, String figure, String note, String strength) {
        var day = LocalDate.ofInstant(clock.instant(), Formats.ZONE).toString();
        return new String[] {"measure", goal.measure(), "value", figure, "day", day, "note", note, "strength", strength
        };
    }

    private static String words(FreshGoal goal) {
        return "The supplier of " + goal.measure() + " says so";
    }

    @Test
    void anyone_sees_a_claim_of_a_goal_with_who_answers_for_it_and_what_would_check_it() {
        var goal = FreshGoal.typed();

        var page = Cast.NOBODY.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Claims without evidence</h1>", goal.path(), "Everybody says that this works well")
                .contains("Director of People", "A figure that was counted, checked or audited for one of these");
    }

    @Test
    void a_figure_stands_on_the_list_while_it_is_only_claimed() {
        var goal = FreshGoal.typed();

        type(goal, "40", words(goal), "claimed");
        assertThat(Cast.NOBODY.get(PAGE).asString()).contains(words(goal), goal.path());

        try (var other = OtherAdministrator.arrive()) {
            assertThat(other.somebody()
                            .post(goal.path() + "/readings", figure(goal, "40", words(goal), "checked"))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(Cast.NOBODY.get(PAGE).asString()).doesNotContain(words(goal), goal.path());
    }

    @Test
    void the_list_is_a_csv_file_and_json_too() {
        var goal = FreshGoal.typed();
        type(goal, "40", words(goal), "claimed");

        var csv = Cast.NOBODY.get(PAGE + ".csv");
        var json = Cast.NOBODY.getJson("/api" + PAGE);

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString()).startsWith("What is claimed,Kind,Goal").contains(words(goal));
        assertThat(json.jsonPath().getList("text", String.class))
                .anyMatch(text -> text.contains("40%") && text.contains(words(goal)));
    }

    @Test
    void numbers_come_with_their_base() {
        assertThat(new Claims(List.of(), 12, 33).headline())
                .isEqualTo("0 of 12 goals and 0 of 33 measures rest on a claim that nobody has checked.");
    }

    @Test
    void the_list_takes_one_statement_however_long_it_is() {
        FreshGoal.typed();

        assertThat(Statements.counting(() -> Cast.NOBODY.get(PAGE))).isLessThanOrEqualTo(1);
    }
}
