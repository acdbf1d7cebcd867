package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MePagesTest {
    @Test
    void a_member_of_staff_sees_what_is_known_of_them() {
        var page = Cast.SAM.get("/me");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Sam Rivera</h1>")
                .contains(Cast.SAM.email, "Business analyst", "Business intelligence", "Mo Haddad")
                .contains("Resident, Staff")
                .contains("/learn", "/me/skills");
    }

    @Test
    void a_resident_sees_no_place_in_the_council() {
        var page = Cast.ADA.get("/me");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Ada Osei</h1>", Cast.ADA.email)
                .doesNotContain("Part of the council", "<dt>Manager", "<dt>Job", "/me/skills");
    }

    @Test
    void a_name_is_never_markup() {
        var name = "<script>alert('me')</script>";
        var evil = In.tx(() -> {
            var person = Person.resident(name, Newcomer.address(), Instant.now());
            return new Newcomer(person.id, person.email, PersonSession.start(person, Instant.now()));
        });

        assertThat(evil.get("/me").asString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void who_is_signed_out_is_asked_to_sign_in() {
        var page = Cast.NOBODY.get("/me");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/sign-in?next=%2Fme");
    }

    @Test
    void a_program_is_told_the_same() {
        var me = Cast.NIA.getJson("/api/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.jsonPath().getString("email")).isEqualTo(Cast.NIA.email);
        assertThat(me.jsonPath().getString("audience")).isEqualTo("Staff");
        assertThat(me.jsonPath().getList("roles", String.class)).containsExactly("Moderator", "Resident", "Staff");
        assertThat(me.asString()).doesNotContain("password");
    }

    @Test
    void the_head_of_every_page_says_who_is_signed_in() {
        assertThat(Cast.SAM.get("/help").asString())
                .contains("<a href=\"/me\">Sam Rivera</a>", "action=\"/sign-out\"", "Sign out");
        assertThat(Cast.NOBODY.get("/help").asString())
                .contains("<a href=\"/sign-in\">Sign in</a>")
                .doesNotContain("/sign-out");
    }

    @Test
    void the_menu_shows_what_this_person_may_do_and_marks_where_they_are() {
        assertThat(Cast.IVY.get("/admin/people").asString())
                .containsPattern("href=\"/admin\" aria-current=\"true\"")
                .containsPattern("href=\"/learn\"")
                .doesNotContain("href=\"/moderation\"", "href=\"/judging\"");
        assertThat(Cast.ADA.get("/help").asString())
                .contains("href=\"/courses\"", "href=\"/ideas\"", "href=\"/strategy\"")
                .doesNotContain("href=\"/learn\"", "href=\"/admin\"", "href=\"/team\"", "href=\"/insight\"");
    }
}
