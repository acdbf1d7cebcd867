package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.FreshNotice;
import openhall.ideas.FreshIdea;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.Role;
import org.junit.jupiter.api.Test;

/** Nothing counts until a finance officer, who has not claimed it, has looked. */
@QuarkusTest
class FinanceChecksTest {
    private static final String WAITING = "/strategy/savings/waiting";

    private static String claimed(Cast who) {
        return SavingPost.pathOf(SavingPost.claim(who, "Saving " + UUID.randomUUID(), ""));
    }

    private static Newcomer officer(Role... more) {
        var somebody = Newcomer.resident();
        In.tx(() -> {
            Person person = Person.findById(somebody.id());
            person.grant(Role.FINANCE);
            for (var role : more) {
                person.grant(role);
            }
        });
        return somebody;
    }

    private static String api(String path) {
        return path.replace("/strategy", "/api");
    }

    private static String ref(String path) {
        return path.replaceFirst(".*/", "");
    }

    /** The references of all that waits, page by page. */
    private static List<String> waiting() {
        var refs = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = Cast.FAY.getJson("/api/savings/waiting" + next).jsonPath();
            refs.addAll(page.getList("savings.ref", String.class));
            var after = page.getString("next");
            next = after == null ? null : "?after=" + after;
        }
        return refs;
    }

    @Test
    void those_who_claim_and_those_who_read_do_not_check() {
        var path = claimed(Cast.LENA);

        for (var who : List.of(Cast.LENA, Cast.IVY, Cast.MO, Cast.SAM, Cast.PRIYA, Cast.ZED)) {
            assertThat(who.get(path).asString()).doesNotContain("Does it count?");
            assertThat(who.post(path + "/decision", SavingPost.COUNTS).statusCode())
                    .isEqualTo(403);
            assertThat(who.postJson(api(path) + "/decision", SavingPost.VERDICT).statusCode())
                    .isEqualTo(403);
            assertThat(who.get(WAITING).statusCode()).isEqualTo(403);
            assertThat(who.getJson("/api/savings/waiting").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(path).asString()).contains("Claimed, not counted yet");
        assertThat(Cast.LENA.get(path).asString()).contains("so somebody else must check it");
        assertThat(Cast.IVY.get(path).asString()).contains("A finance officer checks this saving");
    }

    @Test
    void whoever_can_do_neither_claims_nothing() {
        for (var who : List.of(Cast.FAY, Cast.MO, Cast.SAM, Cast.ZED)) {
            assertThat(who.get("/strategy/savings/new").statusCode()).isEqualTo(404);
            assertThat(SavingPost.claim(who, "Nothing", "").statusCode()).isEqualTo(404);
            assertThat(who.postJson("/api/savings", SavingPost.json("Nothing", ""))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Cast.NOBODY.get("/strategy/savings/new").statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/strategy/savings/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_finance_officer_does_not_check_their_own_claim() {
        var officer = officer(Role.IDEA_OWNER);
        var idea = FreshIdea.accepted();
        var path = SavingPost.pathOf(officer.post("/strategy/savings", SavingPost.claim("Own saving", idea)));

        assertThat(officer.get(path).asString())
                .contains("somebody else must check it")
                .doesNotContain("Does it count?");
        assertThat(officer.post(path + "/decision", SavingPost.COUNTS).statusCode())
                .isEqualTo(409);
        assertThat(asProgram(officer, path)).isEqualTo(409);
        assertThat(FreshNotice.told(officer.id(), "saving/" + ref(path))).isEmpty();
        assertThat(Cast.FAY.post(path + "/decision", SavingPost.COUNTS).statusCode())
                .isEqualTo(303);
    }

    private static int asProgram(Newcomer who, String path) {
        return Cast.NOBODY
                .http()
                .cookie("openhall", who.session())
                .contentType("application/json")
                .body(SavingPost.VERDICT)
                .post(api(path) + "/decision")
                .statusCode();
    }

    @Test
    void finance_is_told_of_each_claim_once_and_finds_it_in_the_list_until_it_is_checked() {
        var path = claimed(Cast.LENA);

        var told = FreshNotice.told(Cast.FAY.id(), "saving/" + ref(path));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path).isEqualTo(path);
        assertThat(told.get(0).detail).doesNotContain("Lena");
        assertThat(FreshNotice.told(Cast.IVY.id(), "saving/" + ref(path))).isEmpty();
        assertThat(waiting()).doesNotHaveDuplicates().contains(ref(path));

        Cast.FAY.post(path + "/decision", SavingPost.COUNTS).then().statusCode(303);

        assertThat(waiting()).doesNotContain(ref(path));
    }

    @Test
    void the_menu_and_the_page_of_savings_lead_finance_to_what_waits() {
        claimed(Cast.LENA);

        assertThat(Cast.FAY.get("/strategy/savings").asString())
                .contains("Check savings", "Savings that wait for you to check them", WAITING)
                .doesNotContain("/strategy/savings/new");
        assertThat(Cast.FAY.get(WAITING).asString())
                .contains("<h1>Check savings</h1>", "/strategy/savings/SV-")
                .containsOnlyOnce("aria-current=\"true\"")
                .contains("href=\"" + WAITING + "\" aria-current=\"true\"");
        assertThat(Cast.LENA.get("/strategy/savings").asString()).doesNotContain(WAITING);
        assertThat(Cast.FAY.get("/me/notices/settings").asString()).contains("Savings you check");
        assertThat(Cast.LENA.get("/me/notices/settings").asString()).doesNotContain("Savings you check");
    }

    @Test
    void everyone_reads_that_finance_checks() {
        assertThat(Cast.NOBODY.get("/strategy").asString()).contains("savings that finance has checked");
    }

    @Test
    void two_finance_officers_who_check_at_once_check_it_once() {
        var other = officer();
        var path = claimed(Cast.LENA);

        var answers = AtOnce.each(
                4,
                number -> number % 2 == 0
                        ? Cast.FAY.post(path + "/decision", SavingPost.COUNTS).statusCode()
                        : other.post(path + "/decision", "decision", "REFUSED", "cashable", "", "reason", "Not seen")
                                .statusCode());

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).allMatch(status -> status == 303 || status == 409);
    }

    @Test
    void an_administrator_gives_the_role_and_takes_it_again() {
        var somebody = Newcomer.resident();
        var roles = "/admin/people/" + somebody.id() + "/roles";
        assertThat(Cast.IVY.get("/admin/people/" + somebody.id()).asString()).contains("Finance officer");

        Cast.IVY.post(roles, "roles", "FINANCE").then().statusCode(303);
        assertThat(signedIn(somebody).get(WAITING).statusCode()).isEqualTo(200);

        Cast.IVY
                .putJson("/api/people/" + somebody.id() + "/roles", Map.of("roles", List.of()))
                .then()
                .statusCode(200);
        assertThat(signedIn(somebody).get(WAITING).statusCode()).isEqualTo(403);
    }

    /** Again, because whose roles change is signed out. */
    private static Newcomer signedIn(Newcomer somebody) {
        return somebody.with(In.tx(() -> PersonSession.start(Person.<Person>findById(somebody.id()), Instant.now())));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_what_waits() {
        IntStream.range(0, 25)
                .forEach(i -> SavingPost.pathOf(SavingPost.claim(Cast.LENA, "Waits " + i, FreshIdea.published())));

        assertThat(Statements.counting(() -> Cast.FAY.get(WAITING))).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.FAY.getJson("/api/savings/waiting")))
                .isLessThanOrEqualTo(6);
        assertThat(Cast.FAY.get(WAITING).asString()).contains("?after=");
    }
}
