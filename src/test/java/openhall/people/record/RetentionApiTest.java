package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionApiTest {
    @Test
    void every_kind_with_a_period_is_told_and_how_many_are_past_it() {
        var answer = Cast.IVY.getJson("/api/retention");

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Cast.IVY.get("/admin/retention").asString();
        assertThat(answer.jsonPath().getList("kinds.title", String.class))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(page).contains(title));
        assertThat(answer.jsonPath().getList("kinds.kept", String.class)).doesNotContain("");
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.SAM, Cast.ADA)) {
            assertThat(who.getJson("/api/retention").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.getJson("/api/retention").statusCode()).isEqualTo(401);
    }
}
