package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.util.List;
import openhall.Cast;
import openhall.people.DemoPerson;
import openhall.people.Mode;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoPagesTest {
    @Test
    void everybody_of_the_cast_can_be_chosen() {
        var page = Cast.NOBODY.get("/demo");

        assertThat(page.statusCode()).isEqualTo(200);
        for (var person : DemoPerson.CAST) {
            assertThat(page.asString())
                    .contains("<h2>" + person.name() + "</h2>", "Sign in as " + person.name())
                    .contains(person.what().replace("'", "&#39;"));
        }
        assertThat(page.asString()).contains("<h1>Choose who you are</h1>");
    }

    @Test
    void one_click_signs_in_as_somebody_of_the_cast() {
        var staff = Cast.NOBODY.post("/demo", "email", Cast.SAM.email);
        var resident = Cast.NOBODY.post("/demo", "email", Cast.ADA.email);

        assertThat(staff.statusCode()).isEqualTo(303);
        assertThat(URI.create(staff.header("Location")).getPath()).isEqualTo("/learn");
        assertThat(URI.create(resident.header("Location")).getPath()).isEqualTo("/");
        assertThat(new Newcomer(Cast.SAM.id(), Cast.SAM.email, staff.cookie("openhall")).isSignedIn())
                .isTrue();
    }

    @Test
    void a_stranger_cannot_be_chosen() {
        var rosa = Newcomer.resident();
        for (var email : List.of(
                rosa.email(),
                "nobody@example.org",
                "",
                "SAM.RIVERA@openhall.example ",
                "sam.rivera@openhall.example\u0000")) {
            var answer = Cast.NOBODY.post("/demo", "email", email);

            assertThat(answer.statusCode()).as(email).isEqualTo(404);
            assertThat(answer.cookies()).as(email).doesNotContainKey("openhall");
        }
        assertThat(Cast.NOBODY.post("/demo").statusCode()).isEqualTo(404);
    }

    @Test
    void the_cast_of_the_tests_is_the_cast_of_the_demonstration() {
        var emails = DemoPerson.CAST.stream().map(DemoPerson::email).toList();

        for (var member : Cast.values()) {
            if (member != Cast.NOBODY) {
                assertThat(emails).contains(member.email);
                assertThat(member.id()).isNotNull();
            }
        }
    }

    @Test
    void in_a_councils_real_service_none_of_this_is_there() {
        var pages = new DemoPages();
        pages.mode = new Mode("production");

        assertThatThrownBy(pages::demo).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pages.enter(Cast.SAM.email)).isInstanceOf(NotFoundException.class);
    }
}
