package openhall.ideas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Reach;
import openhall.ideas.Received;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimPagesTest {
    @Test
    void a_person_with_the_email_address_that_was_written_down_takes_the_idea_over() {
        var rosa = Newcomer.resident();
        var ref = enteredFor(rosa.email());

        assertThat(rosa.get("/me/ideas/claim").asString()).contains("Reference in our letter");
        assertThat(rosa.get("/me/record/idea-letters").asString()).contains("Letters about " + ref);
        var claimed = rosa.post("/me/ideas/claim", "ref", ref.toLowerCase(Locale.ROOT));

        assertThat(claimed.statusCode()).isEqualTo(303);
        assertThat(In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).id))
                .isEqualTo(rosa.id());
        assertThat(Cast.NIA.get("/ideas/" + ref + "/letters").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_does_and_nobody_hears_whether_it_is_there() {
        var ref = enteredFor(Newcomer.address());

        var refused = Cast.ADA.post("/me/ideas/claim", "ref", ref);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("No idea with this reference was entered with your email address", ref);
        assertThat(Cast.ADA.post("/me/ideas/claim", "ref", "ID-999999999").asString())
                .contains("No idea with this reference was entered with your email address");
        assertThat(Cast.ADA.post("/me/ideas/claim", "ref", "").asString())
                .contains("Enter the reference in our letter");
        assertThat(IdeaCast.idea(ref).author).isNull();
    }

    @Test
    void programs_claim_too() {
        var ref = enteredFor(Cast.ZED.email);

        assertThat(Cast.ADA.postJson("/api/me/ideas/claims", Map.of("ref", ref)).statusCode())
                .isEqualTo(422);
        assertThat(Cast.ZED.postJson("/api/me/ideas/claims", Map.of("ref", ref)).statusCode())
                .isEqualTo(200);
        assertThat(IdeaCast.idea(ref).author).isNotNull();
    }

    private static String enteredFor(String email) {
        var reach = new Reach(Reach.Way.POST, "Rosa Newcomer", email, FreshPaper.STREET, false);
        return FreshPaper.entered(
                Cast.PRIYA.id(), new Received(UUID.randomUUID(), Idea.Channel.PHONE, FreshPaper.DAY, null, reach));
    }
}
