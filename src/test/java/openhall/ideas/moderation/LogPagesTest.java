package openhall.ideas.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Checking;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.ideas.appeals.FreshAppeal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogPagesTest {
    @Test
    void moderators_see_who_did_what_and_why_and_no_author() {
        var ref = FreshIdea.awaitingCheck();
        Cast.NIA.post(
                "/moderation/" + ref + "/check",
                "outcome",
                "NOT_PUBLISHED",
                "reason",
                "CONFIDENTIAL",
                "words",
                "Logged");

        var page = Cast.NIA.get("/moderation/log?reason=CONFIDENTIAL").asString();

        assertThat(page).contains(ref).contains("Logged").contains("Nia Blake");
        assertThat(page).doesNotContain("Rosa Testperson").doesNotContain("It is an advert</td>");
        assertThat(Cast.NIA.get("/moderation/log/log.csv?reason=CONFIDENTIAL").asString())
                .contains(ref)
                .doesNotContain("Rosa Testperson");
        assertThat(Cast.NIA.getJson("/api/moderation/log").jsonPath().getList("rows"))
                .isNotEmpty();
        assertThat(Cast.PRIYA.get("/moderation/log").statusCode()).isEqualTo(403);
    }

    @Test
    void the_log_takes_as_many_statements_for_many_rows_as_for_few() {
        FreshAppeal.refused();
        Cast.NIA.get("/moderation/log");
        var few = Statements.counting(() -> Cast.NIA.get("/moderation/log"));
        for (var row = 0; row < 10; row++) {
            FreshAppeal.appealed();
        }

        assertThat(Statements.counting(() -> Cast.NIA.get("/moderation/log")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void everyone_sees_how_much_came_what_became_of_it_and_how_fast() {
        var before = november();
        FreshIdea.published();
        refusedLate();

        var after = november();

        assertThat(after.came() - before.came()).isEqualTo(2);
        assertThat(after.published() - before.published()).isEqualTo(1);
        assertThat(after.notPublished() - before.notPublished()).isEqualTo(1);
        assertThat(after.checked() - before.checked()).isEqualTo(2);
        assertThat(after.inTime() - before.inTime()).isEqualTo(1);
    }

    @Test
    void the_numbers_are_a_page_and_a_file_and_name_nobody() {
        FreshAppeal.refused();

        assertThat(Cast.NOBODY.get("/ideas/moderation").asString())
                .contains("November 2026")
                .contains("It is an advert")
                .doesNotContain("Rosa");
        assertThat(Cast.NOBODY.get("/ideas/moderation/months.csv").asString())
                .startsWith("Month,What,Reason,Ideas")
                .contains("2026-11-01,came,,");
        assertThat(Cast.NOBODY.getJson("/api/ideas/moderation").jsonPath().getList("months"))
                .isNotEmpty();
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/moderation")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void months_that_are_over_are_kept_once_and_say_what_one_would_count() {
        refusedLate();
        var later = IdeaCast.AT.plus(Duration.ofDays(40));
        var counted = In.tx(() -> ModerationNumbers.at(later));
        try {
            AtOnce.run(4, () -> {
                In.tx(() -> ModerationMonth.keepFinished(later));
                return true;
            });

            assertThat(In.tx(() -> ModerationNumbers.at(later))).isEqualTo(counted);
            assertThat(In.tx(() -> ModerationMonth.all()).get(0).month).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(november().notPublished()).isPositive();
            assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/moderation")))
                    .isLessThanOrEqualTo(6);
        } finally {
            In.tx(() -> RefusedInMonth.deleteAll());
            In.tx(() -> ModerationMonth.deleteAll());
        }
    }

    @Test
    void a_month_begins_at_midnight_in_london() {
        var july = LocalDate.of(2026, 7, 1);
        var ref = FreshIdea.published();
        var before = In.tx(() -> ModerationNumbers.counted(july, july)).passedOn();
        var halfPastMidnight = Instant.parse("2026-06-30T23:30:00Z");

        In.tx(() -> Checking.passOn(
                Idea.held(ref),
                "street-fault",
                IdeaCast.parking(),
                "Mended there",
                Cast.PRIYA.person(),
                halfPastMidnight));

        assertThat(In.tx(() -> ModerationNumbers.counted(july, july)).passedOn())
                .isEqualTo(before + 1);
    }

    private static void refusedLate() {
        var ref = FreshIdea.awaitingCheck();
        In.tx(() -> Idea.held(ref)
                .check(
                        Visibility.NOT_PUBLISHED,
                        ReasonCode.ADVERT,
                        "Late",
                        Cast.NIA.person(),
                        IdeaCast.AT.plusSeconds(4L * 24 * 60 * 60)));
    }

    private static ModerationNumbers.Month november() {
        var november = LocalDate.of(2026, 11, 1);
        return In.tx(() -> ModerationNumbers.at(IdeaCast.AT)).months().stream()
                .filter(month -> month.month().equals(november))
                .findFirst()
                .orElse(new ModerationNumbers.Month(november, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
