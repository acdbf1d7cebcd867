package openhall.ideas.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.strategy.Theme;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacePagesTest {
    @Test
    void a_moderator_and_an_idea_owner_put_right_the_theme_and_the_area() {
        var ref = FreshIdea.published();
        var theme = In.tx(() -> Theme.current().get(0));
        assertThat(Cast.NIA.get(path(ref)).asString())
                .contains("Theme and area:")
                .contains("Somers Town");

        assertThat(Cast.NIA
                        .post(path(ref), "theme", theme.slug, "area", "Gospel  Oak")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString())
                .contains("/ideas?theme=" + theme.slug)
                .contains("Area: <bdi>Gospel Oak</bdi>");

        assertThat(Cast.PRIYA.post(path(ref), "theme", "", "area", "").statusCode())
                .isEqualTo(303);
        assertThat(IdeaCast.idea(ref).area).isNull();
        assertThat(IdeaCast.idea(ref).theme).isNull();
    }

    @Test
    void a_theme_that_is_not_there_is_refused_and_the_area_is_still_typed() {
        var ref = FreshIdea.published();

        var page = Cast.PRIYA.post(path(ref), "theme", "nonsense", "area", "Kentish Town");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose a theme from the list").contains("Kentish Town");
        assertThat(Cast.PRIYA.post(path(ref), "area", "x".repeat(101)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void programs_place_an_idea_too() {
        var ref = FreshIdea.published();
        var path = "/api/ideas/" + ref + "/place";
        var theme = In.tx(() -> Theme.current().get(0));

        var placed = Cast.PRIYA.putJson(path, Map.of("theme", theme.slug, "area", "Gospel  Oak"));

        assertThat(placed.statusCode()).isEqualTo(200);
        assertThat(placed.jsonPath().getString("theme")).isEqualTo(theme.slug);
        assertThat(placed.jsonPath().getString("area")).isEqualTo("Gospel Oak");
        assertThat(Cast.PRIYA.putJson(path, Map.of("theme", "nonsense")).statusCode())
                .isEqualTo(422);
        assertThat(Cast.PRIYA
                        .putJson("/api/ideas/" + FreshIdea.awaitingCheck() + "/place", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Cast.ADA.putJson(path, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void before_an_idea_is_published_only_moderators_place_it() {
        var ref = FreshIdea.awaitingCheck();

        assertThat(Cast.NIA.get(path(ref)).statusCode()).isEqualTo(200);
        assertThat(Cast.PRIYA.get(path(ref)).statusCode()).isEqualTo(404);
        assertThat(Cast.PRIYA.post(path(ref), "area", "Mine").statusCode()).isEqualTo(404);
        assertThat(Objects.requireNonNull(
                        Cast.NIA.post(path(ref), "area", "Here").header("Location")))
                .endsWith("/moderation/" + ref);
    }

    @Test
    void nobody_places_their_own_idea_and_others_place_none() {
        var ref = FreshIdea.sentBy(Cast.NIA);

        assertThat(Cast.NIA.post(path(ref), "area", "Mine").statusCode()).isEqualTo(409);
        assertThat(Cast.SAM.get(path(FreshIdea.published())).statusCode()).isEqualTo(403);
    }

    private static String path(String ref) {
        return "/ideas/" + ref + "/place";
    }
}
