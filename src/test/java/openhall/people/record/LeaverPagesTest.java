package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeaverPagesTest {
    private Newcomer joan;
    private String path;

    @BeforeEach
    void joanLeaves() {
        joan = Newcomer.staff("Joan Newcomer", Audience.STAFF, Cast.MO.id());
        joan.leave();
        path = "/admin/people/" + joan.id() + "/erasure";
    }

    @Test
    void an_administrator_sees_what_kinds_go_and_stay_but_not_what_they_say() {
        assertThat(Cast.IVY.get("/admin/people/" + joan.id()).asString()).contains("href=\"" + path + "\"");

        var page = Cast.IVY.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Delete the record of Joan Newcomer", "What is deleted", "About you", "They asked us to")
                .doesNotContain("Only a code made from it is kept");
    }

    @Test
    void the_record_of_somebody_who_left_is_deleted() {
        Cast.IVY.post(path, "reason", "LEFT", "sure", "yes").then().statusCode(303);

        assertThat(isErased()).isTrue();
        assertThat(Cast.IVY.get("/admin/people/" + joan.id()).asString()).contains("This record has been deleted");
        assertThat(Cast.IVY.get(path).asString()).contains("This record has been deleted");
        assertThat(Cast.IVY.post(path, "reason", "LEFT", "sure", "yes").statusCode())
                .as("Once more changes nothing")
                .isEqualTo(303);
    }

    @Test
    void a_reason_and_a_tick_are_asked_for_and_what_was_chosen_is_kept() {
        var noReason = Cast.IVY.post(path, "sure", "yes");
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.asString())
                .contains("Choose why the record is deleted")
                .containsPattern("\"yes\" checked");

        var noTick = Cast.IVY.post(path, "reason", "MISTAKE");
        assertThat(noTick.statusCode()).isEqualTo(422);
        assertThat(noTick.asString()).contains("Tick the box").containsPattern("\"MISTAKE\" checked");

        for (var wrong : List.of("OWN_WISH", "PERIOD_OVER", "KING", "<script>alert(1)</script>")) {
            var page = Cast.IVY.post(path, "reason", wrong, "sure", "yes");
            assertThat(page.statusCode()).as(wrong).isEqualTo(422);
            assertThat(page.asString()).doesNotContain("<script>alert(1)");
        }
        assertThat(isErased()).isFalse();
    }

    @Test
    void who_works_here_is_not_deleted() {
        var sam = "/admin/people/" + Cast.SAM.id() + "/erasure";

        assertThat(Cast.IVY.get(sam).asString()).contains("This person works here");
        assertThat(Cast.IVY.post(sam, "reason", "ASKED", "sure", "yes").statusCode())
                .isEqualTo(409);
        assertThat(In.tx(() -> Cast.SAM.person().name)).isEqualTo("Sam Rivera");
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.ADA)) {
            assertThat(who.get(path).statusCode()).isEqualTo(403);
            assertThat(who.post(path, "reason", "LEFT", "sure", "yes").statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.IVY
                        .get("/admin/people/" + UUID.randomUUID() + "/erasure")
                        .statusCode())
                .isEqualTo(404);
        assertThat(isErased()).isFalse();
    }

    private boolean isErased() {
        return In.tx(() -> Person.<Person>findById(joan.id()).isErased());
    }
}
