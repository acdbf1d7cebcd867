package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavingPagesTest {
    private static final String[] COUNTS = {
        "decision", "VALIDATED", "cashable", "yes", "reason", "The bills are lower by this much"
    };

    private static Response claim(Cast who, String title, String amount, String origin) {
        return who.post(
                "/strategy/savings",
                "title",
                title,
                "year",
                "2018",
                "amount",
                amount,
                "how",
                "Bills of both years",
                "evidence",
                "https://example.org/bills",
                "origin",
                origin);
    }

    private static String claimed(Cast who, String title, String origin) {
        var answer = claim(who, title, "£1,300", origin);
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private static long checked() {
        return Cast.NOBODY.getJson("/api/savings").jsonPath().getLong("checked");
    }

    private static long waiting() {
        return Cast.NOBODY.getJson("/api/savings").jsonPath().getLong("waiting");
    }

    private static String title() {
        return "Saving " + UUID.randomUUID();
    }

    @Test
    void everyone_sees_the_plans_of_both_sources_with_the_same_numbers_in_the_table_and_the_file() {
        var page = Cast.NOBODY.get("/strategy/savings");
        var table = Cast.NOBODY.get("/strategy/savings/table.csv");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<svg", "More than £120 million", "£150 million", "The sources do not agree", "£120,000,000")
                .contains("£150,000,000", "£17,142,857", "£21,428,571")
                .doesNotContain("Claim a saving");
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString()).contains("2018,120000000,150000000,");
    }

    @Test
    void a_claim_does_not_count_until_somebody_else_has_checked_it() {
        var before = checked();
        var waitingBefore = waiting();
        var path = claimed(Cast.LENA, title(), "");

        assertThat(checked()).isEqualTo(before);
        assertThat(waiting()).isEqualTo(waitingBefore + 1300);
        assertThat(Cast.NOBODY.get(path).asString()).contains("Claimed, not counted yet", "£1,300 in 2018");

        assertThat(Cast.FAY.post(path + "/decision", COUNTS).statusCode()).isEqualTo(303);

        assertThat(checked()).isEqualTo(before + 1300);
        assertThat(waiting()).isEqualTo(waitingBefore);
        assertThat(Cast.NOBODY.get(path).asString())
                .contains("Checked, counted", "The bills are lower by this much")
                .doesNotContain("Lena Fox", "Fay Mensah");
        assertThat(Cast.LENA.get(path).asString()).contains("Fay Mensah");
    }

    @Test
    void a_saving_that_was_refused_does_not_count() {
        var before = checked();
        var path = claimed(Cast.LENA, title(), "");

        var answer = Cast.FAY.post(
                path + "/decision", "decision", "REFUSED", "cashable", "", "reason", "The bills are the same");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(checked()).isEqualTo(before);
        assertThat(Cast.NOBODY.get(path).asString()).contains("Not counted", "The bills are the same");
    }

    @Test
    void two_who_check_at_once_check_it_once() {
        var before = checked();
        var path = claimed(Cast.LENA, title(), "");

        var answers =
                AtOnce.run(4, () -> Cast.FAY.post(path + "/decision", COUNTS).statusCode());

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).allMatch(status -> status == 303 || status == 409);
        assertThat(checked()).isEqualTo(before + 1300);
    }

    @Test
    void from_a_saving_one_can_walk_back_to_the_idea() {
        var idea = FreshIdea.published();
        var path = claimed(Cast.LENA, title(), "https://council.example/ideas/" + idea);
        Cast.FAY.post(path + "/decision", COUNTS).then().statusCode(303);
        var ref = path.replaceAll("^.*/", "");

        assertThat(Cast.NOBODY.get(path).asString()).contains("/ideas/" + idea, "/trail/idea/" + idea);
        assertThat(Cast.NOBODY.get("/trail/saving/" + ref).asString()).contains("/ideas/" + idea);
        assertThat(Cast.NOBODY.get("/trail/idea/" + idea).asString()).contains(path);
    }

    @Test
    void the_title_of_an_idea_that_was_hidden_since_is_nowhere() {
        var idea = FreshIdea.published();
        var path = claimed(Cast.LENA, title(), idea);
        assertThat(Cast.NOBODY.get(path).asString()).contains("Fresh idea", "/ideas/" + idea);
        assertThat(Cast.NOBODY
                        .getJson(path.replace("/strategy", "/api"))
                        .jsonPath()
                        .getString("origin.title"))
                .startsWith("Fresh idea");

        FreshIdea.hide(idea);

        assertThat(Cast.NOBODY.get(path).asString())
                .contains("Idea " + idea)
                .doesNotContain("Fresh idea", "/ideas/" + idea, "/trail/idea");
        assertThat(Cast.NOBODY.get("/strategy/savings").asString())
                .contains("Idea " + idea)
                .doesNotContain("/ideas/" + idea);
        var shape = Cast.NOBODY.getJson(path.replace("/strategy", "/api")).jsonPath();
        assertThat(shape.getString("origin.ref")).isEqualTo(idea);
        assertThat(shape.<Object>get("origin.title")).isNull();
        assertThat(shape.<Object>get("origin.path")).isNull();
    }

    @Test
    void an_idea_that_was_hidden_before_the_check_goes_on_the_trail_without_its_title() {
        var idea = FreshIdea.published();
        var path = claimed(Cast.LENA, title(), idea);
        FreshIdea.hide(idea);

        Cast.FAY.post(path + "/decision", COUNTS).then().statusCode(303);

        assertThat(titleOnTrail(path.replaceAll("^.*/", ""))).isEqualTo("Idea " + idea);
        assertThat(Cast.NOBODY
                        .get("/trail/saving/" + path.replaceAll("^.*/", ""))
                        .asString())
                .contains("Idea " + idea)
                .doesNotContain("Fresh idea", "/ideas/" + idea, "The bills are lower by this much");
    }

    private static String titleOnTrail(String saving) {
        return In.tx(() -> (String) Panache.getEntityManager()
                .createNativeQuery("select from_title from trail_link where to_kind = 'saving' and to_ref = ?1")
                .setParameter(1, saving)
                .getSingleResult());
    }

    @Test
    void a_form_that_is_sent_twice_at_once_claims_one_saving() {
        var before = waiting();
        var title = title();
        var form = UUID.randomUUID().toString();

        var answers = AtOnce.run(4, () -> sent(title, "1300", form, "").header("Location"));

        assertThat(answers).doesNotContainNull().containsOnly(answers.get(0));
        assertThat(waiting()).isEqualTo(before + 1300);
        assertThat(sent(title, "1400", form, "").statusCode()).isEqualTo(409);
        assertThat(waiting()).isEqualTo(before + 1300);
    }

    @Test
    void the_form_sent_again_with_another_origin_is_not_the_same_claim() {
        var title = title();
        var form = UUID.randomUUID().toString();
        var idea = FreshIdea.published();
        var path = sent(title, "1300", form, idea).header("Location");

        assertThat(path).isNotNull().isEqualTo(sent(title, "1300", form, idea).header("Location"));
        assertThat(sent(title, "1300", form, "").statusCode()).isEqualTo(409);
        assertThat(sent(title, "1300", form, FreshIdea.published()).statusCode())
                .isEqualTo(409);
        assertThat(Cast.NOBODY.get(URI.create(path).getPath()).asString()).contains("/ideas/" + idea);
    }

    @Test
    void whoever_checks_sees_the_claims_with_the_same_year_and_evidence() {
        var other = title();
        var evidence = "https://example.org/" + UUID.randomUUID();
        var path = URI.create(evident(other, evidence).header("Location")).getPath();
        var own = URI.create(evident(title(), evidence).header("Location")).getPath();

        assertThat(Cast.FAY.get(own).asString()).contains("the same evidence", other, path);
        assertThat(Cast.NOBODY.get(own).asString()).doesNotContain("the same evidence");
    }

    private static Response sent(String title, String amount, String form, String origin) {
        return Cast.LENA.post(
                "/strategy/savings",
                "title",
                title,
                "year",
                "2018",
                "amount",
                amount,
                "how",
                "Bills of both years",
                "evidence",
                "https://example.org/bills",
                "origin",
                origin,
                "sending",
                form);
    }

    private static Response evident(String title, String evidence) {
        return Cast.LENA.post(
                "/strategy/savings",
                "title",
                title,
                "year",
                "2018",
                "amount",
                "1300",
                "how",
                "Bills of both years",
                "evidence",
                evidence);
    }

    @Test
    void an_idea_that_nobody_can_read_is_no_origin() {
        var answer = claim(Cast.LENA, title(), "100", FreshIdea.awaitingCheck());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Enter the reference of a published idea");
    }

    @Test
    void a_wrong_claim_comes_back_with_what_was_typed() {
        var answer = Cast.LENA.post(
                "/strategy/savings",
                "title",
                "Fewer forms",
                "year",
                "next year",
                "amount",
                "a lot",
                "how",
                "",
                "evidence",
                "in my drawer",
                "origin",
                "ID-999999999");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Error:", "Enter a year from 2000", "Enter the amount in whole pounds")
                .contains("Say how you counted it", "begins with https://", "published idea or an adopted project")
                .contains("Fewer forms", "next year", "a lot", "in my drawer");
    }

    @Test
    void a_wrong_check_comes_back_with_what_was_typed() {
        var path = claimed(Cast.LENA, title(), "");

        var answer =
                Cast.FAY.post(path + "/decision", "decision", "VALIDATED", "cashable", "", "reason", "I saw the bills");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Choose whether the money can be spent", "I saw the bills");
    }

    @Test
    void a_program_claims_and_checks_like_a_page() {
        var body = Map.of(
                "title", title(),
                "year", "2018",
                "amount", "700",
                "how", "Bills of both years",
                "evidence", "https://example.org/bills");
        var claimed = Cast.LENA.postJson("/api/savings", body);
        assertThat(claimed.statusCode()).isEqualTo(201);
        var path = URI.create(claimed.header("Location")).getPath();

        var verdict = Map.of("decision", "VALIDATED", "cashable", "no", "reason", "I saw the bills");
        for (var who : List.of(Cast.LENA, Cast.IVY, Cast.MO)) {
            assertThat(who.postJson(path + "/decision", verdict).statusCode()).isEqualTo(403);
        }
        assertThat(Cast.FAY.postJson(path + "/decision", Map.of()).statusCode()).isEqualTo(422);
        var checked = Cast.FAY.postJson(path + "/decision", verdict);

        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(Cast.NOBODY.getJson(path).jsonPath().getString("state")).isEqualTo("VALIDATED");
        assertThat(Cast.NOBODY.getJson(path).jsonPath().getBoolean("cashable")).isFalse();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_savings() {
        claimed(Cast.LENA, title(), FreshIdea.published());
        Cast.NOBODY.get("/strategy/savings");
        var few = Statements.counting(() -> Cast.NOBODY.get("/strategy/savings"));
        IntStream.range(0, 25).forEach(i -> claimed(Cast.LENA, title(), FreshIdea.published()));

        var many = Statements.counting(() -> Cast.NOBODY.get("/strategy/savings"));

        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(Cast.NOBODY.get("/strategy/savings").asString()).contains("?after=");
    }

    @Test
    void the_sums_of_the_page_are_the_sums_of_the_rows() {
        FreshSaving.claimed();

        var stored = In.tx(() -> Saving.<Saving>listAll().stream()
                .filter(saving -> saving.state == Saving.State.CLAIMED)
                .mapToLong(saving -> saving.amount)
                .sum());

        assertThat(waiting()).isEqualTo(stored);
    }
}
