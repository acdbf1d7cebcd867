package openhall.ideas.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.sending.FreshDraft;
import openhall.people.FreshCouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PointPagesTest {
    private static final int MANY = 25;

    @AfterEach
    void setBack() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void a_point_is_kept_with_the_draft_and_shown_before_the_idea_is_sent() {
        var draft = "/ideas/drafts/" + FreshDraft.of(Cast.ADA.id());

        assertThat(Cast.ADA
                        .post(draft + "/place", "area", "", "point", "51.53 -0.14")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Cast.ADA.get(draft + "/check").asString()).contains("51.5300, -0.1400");
        assertThat(Cast.ADA.get(draft + "/place").asString()).contains("value=\"51.5300, -0.1400\"");
    }

    @Test
    void a_point_can_be_taken_out_again() {
        var draft = "/ideas/drafts/" + FreshDraft.of(Cast.ADA.id());
        Cast.ADA.post(draft + "/place", "area", "", "point", "51.53 -0.14");

        Cast.ADA.post(draft + "/place", "area", "", "point", "");

        assertThat(Cast.ADA.get(draft + "/check").asString()).doesNotContain("51.5300");
    }

    @Test
    void what_is_no_point_or_is_far_away_is_refused_and_stays_as_typed() {
        var draft = "/ideas/drafts/" + FreshDraft.of(Cast.ADA.id());

        var wrong = Cast.ADA.post(draft + "/place", "area", "", "point", "behind the school");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("behind the school").contains("Enter two numbers");
        var far = Cast.ADA.post(draft + "/place", "area", "", "point", "48.85, 2.35");
        assertThat(far.statusCode()).isEqualTo(422);
        assertThat(far.asString()).contains("48.85, 2.35").contains("Enter the numbers of a place in");
    }

    @Test
    void a_point_is_part_of_the_idea_once_it_is_sent() {
        var key = FreshDraft.of(Cast.ADA.id());
        var draft = "/ideas/drafts/" + key;
        Cast.ADA.post(draft + "/place", "area", "", "point", "51.53 -0.14");

        assertThat(Cast.ADA.post(draft + "/send", "website", "").statusCode()).isEqualTo(303);

        var point = In.tx(() -> {
            var idea = Objects.requireNonNull(Idea.bySending(UUID.fromString(key)));
            return Objects.requireNonNull(idea.point()).text();
        });
        assertThat(point).isEqualTo("51.5300, -0.1400");
    }

    @Test
    void everyone_sees_the_point_of_a_published_idea() {
        var ref = placed();

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("href=\"geo:51.5300,-0.1400\"");
        var json = Cast.NOBODY.get("/api/ideas/" + ref).jsonPath();
        assertThat(json.getDouble("idea.lat")).isEqualTo(51.53);
        assertThat(json.getDouble("idea.long")).isEqualTo(-0.14);
        var request = Cast.NOBODY.get("/open311/v2/requests/" + ref + ".json").jsonPath();
        assertThat(request.getDouble("[0].lat")).isEqualTo(51.53);
    }

    @Test
    void places_list_and_draw_published_ideas_with_a_point_and_no_others() {
        var shown = placed();
        var hidden = placed();
        FreshIdea.hide(hidden);
        var without = FreshIdea.published();

        var page = Cast.NOBODY.get("/ideas/places").asString();

        assertThat(page)
                .contains("role=\"img\" aria-label=\"How the places of ideas lie.")
                .contains("<a href=\"/ideas/" + shown + "\" dir=\"auto\">")
                .doesNotContain("/ideas/" + hidden + "\"")
                .doesNotContain("/ideas/" + without + "\"");
        assertThat(Cast.NOBODY.get("/api/ideas/places").jsonPath().getList("ideas.ref", String.class))
                .contains(shown)
                .doesNotContain(hidden, without);
    }

    @Test
    void areas_of_the_council_are_counted_and_lead_to_their_ideas() {
        placed();
        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak\nSomers Town");

        assertThat(Cast.NOBODY.get("/ideas/places").asString())
                .containsSubsequence(
                        "<a href=\"/ideas?area=gospel-oak\">Gospel Oak</a>",
                        "<a href=\"/ideas?area=somers-town\">Somers Town</a>",
                        "Elsewhere or not said");
        assertThat(Cast.NOBODY.get("/api/ideas/places").jsonPath().getLong("areas[1].waiting"))
                .isPositive();
    }

    @Test
    void a_moderator_can_take_a_home_off_the_map() {
        var ref = placed();

        assertThat(Cast.NIA
                        .post("/ideas/" + ref + "/place", "theme", "", "area", "", "point", "here")
                        .statusCode())
                .isEqualTo(422);
        Cast.NIA.post("/ideas/" + ref + "/place", "theme", "", "area", "", "point", "");

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).doesNotContain("geo:");
    }

    @Test
    void a_program_can_give_a_point_and_a_wrong_one_is_refused() {
        var idea = Map.of("title", "A bench", "problem", "P", "suggestion", "S", "point", "51.53, -0.14");
        var wrong = Map.of("title", "A bench", "problem", "P", "suggestion", "S", "point", "here");

        assertThat(Cast.ADA.postJson("/api/ideas", idea).jsonPath().getDouble("lat"))
                .isEqualTo(51.53);
        assertThat(Cast.ADA.postJson("/api/ideas", wrong).statusCode()).isEqualTo(422);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_ideas() {
        placed();
        Cast.NOBODY.get("/ideas/places");
        var few = Statements.counting(() -> Cast.NOBODY.get("/ideas/places"));
        for (var row = 0; row < MANY; row++) {
            placed();
        }

        var many = Statements.counting(() -> Cast.NOBODY.get("/ideas/places"));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
        var next = Cast.NOBODY.get("/api/ideas/places").jsonPath().getString("next");
        assertThat(Cast.NOBODY.get("/ideas/places?after=" + next).statusCode()).isEqualTo(200);
    }

    /** Published a moment ago with a point, so that it stands on the first page. */
    private static String placed() {
        var ref = IdeaCast.publishedOn("A place " + UUID.randomUUID(), Instant.now());
        In.tx(() -> Idea.held(ref).locate(Point.parse("51.53, -0.14")));
        return ref;
    }
}
