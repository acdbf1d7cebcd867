package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NamePagesTest {
    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @Test
    void a_resident_corrects_their_own_name() {
        assertThat(rosa.get("/me").asString()).contains("href=\"/me/name\"");
        assertThat(rosa.get("/me/name").asString()).contains("<h1>Change your name</h1>", "value=\"Rosa Newcomer\"");

        rosa.post("/me/name", "name", "  Rosa \n Hill ").then().statusCode(303);

        assertThat(name()).isEqualTo("Rosa Hill");
        assertThat(rosa.get("/help").asString()).contains("<a href=\"/me\">Rosa Hill</a>");
    }

    @Test
    void the_record_of_activity_says_that_it_was_corrected_and_not_how() {
        rosa.post("/me/name", "name", "Rosamund Unusual").then().statusCode(303);

        assertThat(Everywhere.column(
                        "select verb from activity where ref = ? order by id",
                        rosa.id().toString()))
                .containsExactly("corrected the details of");
        assertThat(Everywhere.tablesWith("Rosamund Unusual")).containsExactly("person");
    }

    @Test
    void an_empty_or_overlong_name_is_refused_and_what_was_typed_is_kept() {
        var empty = rosa.post("/me/name", "name", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Enter your name", "<title>Error: ");

        var overlong = "x".repeat(101);
        var page = rosa.post("/me/name", "name", overlong);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Name must be 100 characters or fewer", overlong);
        assertThat(name()).isEqualTo("Rosa Newcomer");
    }

    @Test
    void hidden_characters_are_refused_and_a_script_is_a_text() {
        assertThat(rosa.post("/me/name", "name", "a\u0000b").statusCode()).isEqualTo(422);

        rosa.post("/me/name", "name", "<script>alert(1)</script>").then().statusCode(303);

        for (var path : List.of("/me", "/me/name", "/help")) {
            assertThat(rosa.get(path).asString()).as(path).doesNotContain("<script>alert(1)");
        }
    }

    @Test
    void what_the_directory_says_of_the_staff_is_changed_there() {
        assertThat(Cast.SAM.get("/me").asString())
                .contains("come from the council's directory", "ask your manager")
                .doesNotContain("href=\"/me/name\"");
        assertThat(Cast.SAM.get("/me/name").asString())
                .contains("Ask your manager")
                .doesNotContain("name=\"name\"");
        assertThat(Cast.SAM.post("/me/name", "name", "Samantha").statusCode()).isEqualTo(409);
        assertThat(In.tx(() -> Cast.SAM.person().name)).isEqualTo("Sam Rivera");
    }

    @Test
    void who_is_signed_out_is_asked_to_sign_in() {
        assertThat(Cast.NOBODY.get("/me/name").header("Location")).endsWith("/sign-in?next=%2Fme%2Fname");
    }

    private String name() {
        return In.tx(() -> Person.<Person>findById(rosa.id()).name);
    }
}
