package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.hackathons.Hackathons;
import openhall.ideas.FreshIdea;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever answers for an idea or a project claims what it saved, and nothing else. */
@QuarkusTest
class OwnersClaimTest {
    private static final String NEW = "/strategy/savings/new?origin=";

    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    private static int asPage(Cast who, String origin) {
        return SavingPost.claim(who, "Saving of an owner", origin).statusCode();
    }

    private static int asProgram(Cast who, String origin) {
        return who.postJson("/api/savings", SavingPost.json("Saving of an owner", origin))
                .statusCode();
    }

    @Test
    void the_page_of_an_accepted_idea_leads_its_owner_to_the_claim() {
        var idea = FreshIdea.accepted();
        var link = NEW + idea;

        for (var who : List.of(Cast.PRIYA, Cast.LENA, Cast.IVY)) {
            assertThat(who.get("/ideas/" + idea).asString()).contains(link);
        }
        for (var who : List.of(Cast.MO, Cast.SAM, Cast.FAY, Cast.ADA, Cast.NOBODY)) {
            assertThat(who.get("/ideas/" + idea).asString()).doesNotContain("/strategy/savings/new");
        }
        assertThat(Cast.PRIYA.get("/ideas/" + FreshIdea.published()).asString())
                .doesNotContain("/strategy/savings/new");
        assertThat(Cast.PRIYA.get(link).asString())
                .contains("name=\"origin\" value=\"" + idea + "\"", "/ideas/" + idea)
                .doesNotContain("Which idea or project");
        assertThat(Cast.LENA.get(link).asString()).contains("Which idea or project", "value=\"" + idea + "\"");
    }

    @Test
    void the_owner_of_an_idea_claims_for_it_and_takes_it_back() {
        var idea = FreshIdea.accepted();

        var path = SavingPost.pathOf(SavingPost.claim(Cast.PRIYA, "Fewer visits", idea));

        assertThat(Cast.NOBODY.get(path).asString())
                .contains("Claimed, not counted yet", "/ideas/" + idea)
                .doesNotContain("Priya Nair");
        assertThat(Cast.FAY.get(path).asString()).contains("Priya Nair", "Does it count?");
        assertThat(Cast.PRIYA.get(path).asString()).contains(path + "/withdrawal");
        Cast.PRIYA.post(path + "/withdrawal", "why", "The year is wrong").then().statusCode(303);
        assertThat(Cast.PRIYA.get(path).asString()).contains(NEW + idea);
    }

    @Test
    void an_owner_claims_for_nothing_else() {
        for (var origin : List.of("", FreshIdea.published(), FreshIdea.awaitingCheck(), "ID-999999999", "a b")) {
            assertThat(asPage(Cast.PRIYA, origin)).as(origin).isEqualTo(404);
            assertThat(asProgram(Cast.PRIYA, origin)).as(origin).isEqualTo(404);
        }
        assertThat(Cast.PRIYA.get("/strategy/savings/new").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_claims_for_an_idea() {
        var idea = FreshIdea.accepted();

        for (var who : List.of(Cast.MO, Cast.SAM, Cast.THEO, Cast.FAY, Cast.ADA, Cast.ZED)) {
            assertThat(who.get(NEW + idea).statusCode()).isEqualTo(404);
            assertThat(asPage(who, idea)).isEqualTo(404);
            assertThat(asProgram(who, idea)).isEqualTo(404);
        }
        assertThat(Cast.NOBODY
                        .postJson("/api/savings", SavingPost.json("None", idea))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoever_sent_an_idea_is_not_its_owner() {
        var owner = Newcomer.resident();
        In.tx(() -> Person.<Person>findById(owner.id()).grant(Role.IDEA_OWNER));
        var own = FreshIdea.acceptedFrom(owner.id());
        var other = FreshIdea.accepted();

        assertThat(owner.get("/ideas/" + own).asString()).doesNotContain(NEW);
        assertThat(owner.get(NEW + own).statusCode()).isEqualTo(404);
        assertThat(owner.get(NEW + other).statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_claim_of_an_owner_comes_back_with_what_was_typed_and_still_for_the_idea() {
        var idea = FreshIdea.accepted();

        var answer = Cast.PRIYA.post(
                "/strategy/savings", "title", "Fewer visits", "year", "soon", "amount", "a lot", "origin", idea);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Error:", "Fewer visits", "soon", "a lot", "Say how you counted it")
                .contains("name=\"origin\" value=\"" + idea + "\"");
    }

    @Test
    void the_form_of_an_owner_sent_four_times_at_once_claims_once() {
        var idea = FreshIdea.accepted();
        var sent = SavingPost.claim("Fewer visits", idea);
        var withKey = Arrays.copyOf(sent, sent.length + 2);
        withKey[sent.length] = "sending";
        withKey[sent.length + 1] = UUID.randomUUID().toString();

        var answers = AtOnce.run(
                4, () -> Cast.PRIYA.post("/strategy/savings", withKey).header("Location"));

        assertThat(answers).doesNotContainNull().containsOnly(answers.get(0));
    }

    @Test
    void a_program_of_an_owner_claims_for_the_idea() {
        var claimed = Cast.PRIYA.postJson("/api/savings", SavingPost.json("Fewer visits", FreshIdea.accepted()));

        assertThat(claimed.statusCode()).isEqualTo(201);
        assertThat(URI.create(claimed.header("Location")).getPath()).startsWith("/api/savings/SV-");
    }

    @Test
    void the_owner_of_an_adopted_project_claims_for_it_once_it_is_taken_up() {
        var owner = Newcomer.resident();
        var team = Hackathons.adopted(owner.id(), now.minus(Duration.ofHours(4)));
        var path = "/adoption/" + team;
        assertThat(owner.get(NEW + team).statusCode()).isEqualTo(404);
        assertThat(owner.get(path).asString()).doesNotContain(NEW);

        owner.post(path + "/moves", "state", "ADOPTED", "why", "It halves the wait")
                .then()
                .statusCode(303);

        assertThat(owner.get(path).asString()).contains(NEW + team);
        assertThat(Cast.SAM.get(path).asString()).doesNotContain(NEW);
        assertThat(owner.get(NEW + team).asString()).contains("name=\"origin\" value=\"" + team + "\"", path);
        assertThat(Cast.OMAR.get(NEW + team).statusCode()).isEqualTo(404);
        assertThat(asPage(Cast.PRIYA, team)).isEqualTo(404);
        var saving = SavingPost.pathOf(owner.post("/strategy/savings", SavingPost.claim("Half the wait", team)));
        assertThat(Cast.NOBODY.get(saving).asString()).contains(path);
    }

    @Test
    void the_page_takes_few_statements() {
        var idea = FreshIdea.accepted();
        Cast.PRIYA.get(NEW + idea);

        assertThat(Statements.counting(() -> Cast.PRIYA.get(NEW + idea))).isLessThanOrEqualTo(6);
    }
}
