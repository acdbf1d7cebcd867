package openhall.ideas.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
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

    @Test
    void ideas_come_in_the_order_of_what_staff_think_of_them() {
        var none = FreshIdea.published();
        var low = assessed("2");
        var high = assessed("5");

        var refs = refs(Whose.ALL, AnswerOrder.ASSESSED);

        assertThat(refs).containsSubsequence(high, low, none).doesNotHaveDuplicates();
        assertThat(refs).containsExactlyInAnyOrderElementsOf(refs(Whose.ALL, AnswerOrder.DUE));
        var page = Cast.PRIYA.get("/answers?order=assessed").asString();
        assertThat(page).contains("Ideas that nobody has assessed come last", "By 1 person");
        assertThat(page).contains("/answers?whose=mine&amp;due=reply&amp;order=assessed");
        assertThat(Cast.PRIYA.getJson("/api/answers?order=assessed").jsonPath().getInt("ideas[0].assessments"))
                .isGreaterThan(0);
        assertThat(Statements.counting(() -> Cast.PRIYA.get("/answers?order=assessed")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void the_score_of_an_idea_is_that_of_all_who_assessed_it_and_stands_while_theirs_do() {
        var olu = FreshAnswer.owner();
        var ref = assessed("5");
        FreshAnswer.free(ref, olu.id());
        olu.post("/ideas/" + ref + "/assessment", "impact", "2", "feasibility", "2", "cost", "2", "strategicFit", "3");
        assertThat(score(ref)).isEqualTo("2: 363");

        Cast.PRIYA.post(
                "/ideas/" + ref + "/assessment", "impact", "1", "feasibility", "1", "cost", "1", "strategicFit", "1");
        assertThat(score(ref)).isEqualTo("2: 163");

        Cast.PRIYA.post("/ideas/" + ref + "/assessment/conflict", "conflict", "yes", "words", "My street");
        assertThat(score(ref)).isEqualTo("1: 225");
        olu.leave();
    }

    @Test
    void every_score_on_a_row_is_that_of_the_scores_that_stand() {
        assessed("4");
        var wrong = In.tx(
                () -> Panache.getSession().createNativeQuery("""
                        select i.ref from idea i left join (
                            select idea_id, count(*) as people,
                                   round(avg(impact + feasibility + cost + strategic_fit) * 25) as score
                              from assessment where replaced_at is null group by idea_id) a on a.idea_id = i.id
                         where i.assessment_count <> coalesce(a.people, 0) or i.assessed_score <> coalesce(a.score, 0)
                        """, String.class).getResultList());

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_page_says_what_to_do_first_and_how_much_of_all_is_late() {
        IdeaCast.publishedOn("Waits since long ago", Instant.now().minus(Duration.ofDays(90)));

        assertThat(Cast.PRIYA.get("/answers").asString())
                .containsPattern("\\d of \\d+ late")
                .containsPattern("Reply to the ideas? that (is|are) late first");
        assertThat(Cast.NOBODY.get("/ideas/waiting").asString())
                .containsPattern("\\d+ of \\d+ (has|have) waited longer");
    }

    private static String assessed(String score) {
        var ref = FreshAnswer.toAssess();
        Cast.PRIYA.post(
                "/ideas/" + ref + "/assessment",
                "impact",
                score,
                "feasibility",
                score,
                "cost",
                score,
                "strategicFit",
                score);
        return ref;
    }

    private static String score(String ref) {
        var idea = IdeaCast.idea(ref);
        return idea.assessmentCount + ": " + idea.assessedScore;
    }

    private static List<String> refs(Whose whose) {
        return refs(whose, AnswerOrder.DUE);
    }

    private static List<String> refs(Whose whose, AnswerOrder order) {
        return In.tx(() -> {
            var refs = new ArrayList<String>();
            var page = Answers.page(new AnswerList.Which(whose, false, order, null), new UUID(0, 0));
            while (true) {
                page.rows().forEach(idea -> refs.add(idea.ref));
                if (page.next() == null) {
                    return refs;
                }
                var next = new AnswerList.Which(whose, false, order, order.parse(page.next()));
                page = Answers.page(next, new UUID(0, 0));
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
