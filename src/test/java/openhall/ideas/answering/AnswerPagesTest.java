package openhall.ideas.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.WorkingDays;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.TypedDay;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerPagesTest {
    @Test
    void each_owner_sees_their_own_and_anybody_those_of_nobody() {
        var olu = FreshAnswer.owner();
        var owned = FreshIdea.published();
        FreshAnswer.own(owned, olu.id());

        assertThat(olu.get("/answers?whose=mine").asString())
                .contains("1 idea waits for a reply", "/ideas/" + owned, "Olu Owner");
        assertThat(refs(Whose.NONE)).doesNotContain(owned);
        olu.leave();
        assertThat(refs(Whose.NONE)).contains(owned);
    }

    @Test
    void news_is_due_three_months_after_a_yes_and_everybody_reads_by_when() {
        var ref = FreshIdea.accepted();
        var day = WorkingDays.day(IdeaCast.AT).plusMonths(3);

        assertThat(IdeaCast.idea(ref).nextUpdateOn).isEqualTo(day);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("Next news by " + Formats.date(day));
        assertThat(Cast.PRIYA.get("/answers?due=news").asString()).contains("News due");
    }

    @Test
    void whoever_answers_can_choose_another_day_within_a_year() {
        var ref = FreshIdea.published();
        var soon = WorkingDays.day(Instant.now()).plusDays(40);

        assertThat(accept(ref, TypedDay.write(soon.plusYears(1)))).isEqualTo(422);
        assertThat(accept(ref, "tomorrow")).isEqualTo(422);
        assertThat(accept(ref, TypedDay.write(soon))).isEqualTo(303);

        assertThat(IdeaCast.idea(ref).nextUpdateOn).isEqualTo(soon);
    }

    @Test
    void no_more_news_is_due_when_the_work_is_done_or_the_answer_is_no() {
        var done = FreshIdea.accepted();
        In.tx(() -> {
            var idea = Idea.held(done);
            idea.deliver(Delivery.IN_PROGRESS, "It has begun", Cast.PRIYA.person(), IdeaCast.AT);
            idea.deliver(Delivery.DELIVERED, "It is there", Cast.PRIYA.person(), IdeaCast.AT);
        });

        assertThat(IdeaCast.idea(done).nextUpdateOn).isNull();
        assertThat(IdeaCast.idea(FreshIdea.published()).nextUpdateOn).isNull();
    }

    @Test
    void the_list_takes_few_statements_however_long_it_is() {
        FreshIdea.accepted();
        Cast.PRIYA.get("/answers?due=news");

        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers"))).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers?due=news")))
                .isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers?whose=none")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void programs_read_the_same_list() {
        FreshIdea.published();

        var list = Cast.PRIYA.getJson("/api/answers").jsonPath();

        assertThat(list.getString("summary")).contains("wait");
        assertThat(list.getList("ideas")).isNotEmpty();
        assertThat(Cast.SAM.getJson("/api/answers").statusCode()).isEqualTo(403);
    }

    private static List<String> refs(Whose whose) {
        return In.tx(() -> {
            var refs = new ArrayList<String>();
            var page = Answers.replies(whose, new UUID(0, 0), null);
            while (true) {
                page.rows().forEach(idea -> refs.add(idea.ref));
                if (page.next() == null) {
                    return refs;
                }
                page = Answers.replies(whose, new UUID(0, 0), Cursor.parse(page.next()));
            }
        });
    }

    private static int accept(String ref, String next) {
        return Cast.PRIYA
                .post(
                        "/ideas/" + ref + "/decision",
                        "decision",
                        "ACCEPTED",
                        "service",
                        "parking",
                        "reply",
                        "Yes",
                        "goal",
                        "",
                        "how",
                        "",
                        "next",
                        next)
                .statusCode();
    }
}
