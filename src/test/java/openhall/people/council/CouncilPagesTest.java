package openhall.people.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.CouncilArea;
import openhall.people.FreshCouncil;
import openhall.web.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CouncilPagesTest {

    @AfterEach
    void setBack() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void the_page_shows_what_is_true_now() {
        var page = Cast.IVY.get("/admin/council");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>The council's profile</h1>")
                .contains("value=\"Openhall\"", "value=\"digital@openhall.example\"")
                .contains("name=\"version\" value=\"" + FreshCouncil.version() + "\"");
    }

    @Test
    void what_is_saved_shows_on_every_page_at_once_and_who_did_it_is_on_record() {
        var saved = FreshCouncil.save(
                Cast.IVY,
                "name",
                "Elm Borough",
                "phone",
                "020 7946 0000",
                "address",
                "Town Hall\r\nElm Street",
                "hours",
                "Monday to Friday, 9am to 5pm",
                "complaints",
                "https://elm.example/complain",
                "dataProtection",
                "dpo@elm.example",
                "accessibility",
                "access@elm.example");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/help").asString())
                .contains("<title>Help and contact - Elm Borough</title>", "<span>Elm Borough</span>")
                .contains("020 7946 0000", "Town Hall<br>Elm Street", "Monday to Friday, 9am to 5pm")
                .contains("href=\"https://elm.example/complain\"");
        assertThat(Cast.NOBODY.get("/privacy").asString()).contains("mailto:dpo@elm.example");
        assertThat(Cast.NOBODY.get("/accessibility").asString())
                .contains("Accessibility statement for Elm Borough", "mailto:access@elm.example");
        assertThat(onRecord())
                .contains("the council&#39;s profile</a></td><td data-label=\"Detail\">name, contact</td>", "Ivy Chen");
    }

    @Test
    void the_record_holds_which_parts_changed_and_no_address_that_names_somebody() {
        FreshCouncil.save(Cast.IVY, "dataProtection", "maria.keller@elm.example");

        assertThat(onRecord())
                .contains("<td data-label=\"Detail\">contact</td>")
                .doesNotContain("maria.keller");
    }

    @Test
    void what_is_typed_as_it_is_set_goes_with_the_settings() {
        FreshCouncil.save(Cast.IVY, "name", "Elm Borough");
        FreshCouncil.save(Cast.IVY, "name", "Openhall", "phone", "020 7946 0000");

        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Openhall");
        assertThat(kept("name is null and email is null and phone is not null")).isTrue();
    }

    @Test
    void an_administrator_who_changed_nothing_is_told_so_and_nothing_is_on_record() {
        var before = FreshCouncil.version();
        var saved = FreshCouncil.save(Cast.IVY);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(FreshCouncil.version()).isEqualTo(before);
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed() {
        var wrong = List.of(
                refused("name", "", "Enter the council&#39;s name"),
                refused("name", "\u2003", "Enter the council&#39;s name"),
                refused("name", "x".repeat(101), "Name must be 100 characters or fewer"),
                refused("email", "", "Enter an email address for questions"),
                refused("email", "nobody", "Enter an email address in the form name@example.com"),
                refused("phone", "0".repeat(51), "Telephone must be 50 characters or fewer"),
                refused("complaints", "javascript:alert(1)", "Enter an address that begins with https://"),
                refused("complaints", "http://elm.example", "Enter an address that begins with https://"),
                refused("security", "mailto:x@elm.example", "Enter an email address, or an address that begins"),
                refused("security", "somewhere", "Enter an email address, or an address that begins"),
                refused("accessibility", "a@", "Enter an email address in the form"),
                refused("dataProtection", "a@", "Enter an email address in the form"));

        for (var page : wrong) {
            assertThat(page).contains("<title>Error: ", "There is a problem", "020 7946 0123");
        }
        assertThat(FreshCouncil.bean().facts().contact().phone()).isEmpty();
    }

    @Test
    void areas_keep_their_order_and_lose_their_empty_lines() {
        FreshCouncil.save(Cast.IVY, "areas", "  Zion   Hill \r\n\r\nÉcole Gardens\nElm");

        assertThat(FreshCouncil.bean().facts().areas())
                .containsExactly(
                        new CouncilArea("zion-hill", "Zion Hill"),
                        new CouncilArea("ecole-gardens", "École Gardens"),
                        new CouncilArea("elm", "Elm"));
        assertThat(Cast.IVY.get("/admin/council").asString()).contains(">Zion Hill\nÉcole Gardens\nElm</textarea>");
    }

    @Test
    void areas_that_cannot_be_told_apart_are_refused() {
        refused("areas", "Elm\nélm", "Two areas are called élm. Remove one of them");
        refused("areas", "Elm\n???", "Use letters or figures in the name of each area");
        refused("areas", "x".repeat(101), "Each area must be 100 characters or fewer");
        refused("areas", manyAreas(201), "Enter 200 areas or fewer");
        assertThat(FreshCouncil.save(Cast.IVY, "areas", manyAreas(200)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoever_began_before_somebody_else_saved_sees_what_was_saved_and_keeps_what_they_typed() {
        var read = String.valueOf(FreshCouncil.version());
        FreshCouncil.save(Cast.IVY, "name", "Elm Borough", "phone", "020 7946 0000");

        var late = FreshCouncil.save(
                Cast.IVY, "version", read, "name", "Oak Borough", "hours", "Mornings", "phone", "020 7946 0000");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains("Somebody else saved while you were writing", "href=\"#meanwhile\"", "id=\"meanwhile\"")
                .contains("<li>Name: Elm Borough</li>", "<li>Opening hours: nothing</li>")
                .doesNotContain("<li>Telephone")
                .contains("value=\"Oak Borough\"", "Mornings</textarea>")
                .contains("name=\"version\" value=\"" + FreshCouncil.version() + "\"");
        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Elm Borough");

        assertThat(FreshCouncil.save(Cast.IVY, "name", "Oak Borough").statusCode())
                .isEqualTo(303);
        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Oak Borough");
    }

    @Test
    void of_several_who_save_at_the_same_moment_one_is_first_and_the_others_are_told() {
        for (var round = 0; round < 5; round++) {
            var read = FreshCouncil.version();
            var number = new AtomicInteger();

            var answers = AtOnce.run(
                    4,
                    () -> FreshCouncil.save(
                                    Cast.IVY,
                                    "version",
                                    String.valueOf(read),
                                    "name",
                                    "Borough " + UUID.randomUUID() + number.incrementAndGet())
                            .statusCode());

            assertThat(answers)
                    .containsOnly(303, 409)
                    .filteredOn(status -> status == 303)
                    .hasSize(1);
            assertThat(FreshCouncil.version()).isEqualTo(read + 1);
        }
    }

    @Test
    void a_version_that_is_none_is_not_the_one_that_is_kept() {
        for (var version : List.of("", "none", "-1", "99999999999999999999")) {
            assertThat(FreshCouncil.save(Cast.IVY, "version", version, "name", "Elm Borough")
                            .statusCode())
                    .as(version)
                    .isEqualTo(409);
        }
    }

    @Test
    void a_page_asks_the_database_nothing_about_the_council() {
        FreshCouncil.save(Cast.IVY, "name", "Elm Borough");

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/help"))).isZero();
        assertThat(Cast.NOBODY.get("/help").asString()).contains("Elm Borough");
    }

    @Test
    void what_happens_on_another_node_shows_when_this_one_looks_again() {
        FreshCouncil.sql("update council_profile set name = 'Ash Borough', version = version + 1");
        assertThat(Cast.NOBODY.get("/help").asString()).doesNotContain("Ash Borough");

        assertThat(Statements.counting(FreshCouncil.bean()::refresh)).isLessThanOrEqualTo(3);
        assertThat(Cast.NOBODY.get("/help").asString()).contains("Ash Borough");

        assertThat(Statements.counting(FreshCouncil.bean()::refresh)).isEqualTo(1);
    }

    @Test
    void an_administrator_reads_the_latest_also_on_a_node_that_has_not_heard_of_it() {
        FreshCouncil.sql("update council_profile set name = 'Ash Borough', version = version + 1");

        assertThat(Cast.IVY.get("/admin/council").asString())
                .contains("value=\"Ash Borough\"", "name=\"version\" value=\"" + FreshCouncil.version() + "\"");
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get("/admin/council").statusCode()).isEqualTo(403);
            assertThat(FreshCouncil.save(who, "name", "Mine").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get("/admin/council").header("Location")).contains("/sign-in");
        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Openhall");
    }

    private static String refused(String field, String value, String message) {
        var answer = FreshCouncil.save(Cast.IVY, "phone", "020 7946 0123", "hours", "020 7946 0123", field, value);
        assertThat(answer.statusCode()).as(field + " " + value).isEqualTo(422);
        assertThat(answer.asString()).contains(message).contains("href=\"#" + field + "\"");
        return answer.asString();
    }

    private static String manyAreas(int number) {
        var areas = new StringBuilder();
        for (var i = 0; i < number; i++) {
            areas.append("Area ").append(i).append('\n');
        }
        return areas.toString();
    }

    private static boolean kept(String condition) {
        return In.tx(() -> ((Number) Panache.getEntityManager()
                                .createNativeQuery("select count(*) from council_profile where " + condition)
                                .getSingleResult())
                        .longValue())
                == 1;
    }

    private static String onRecord() {
        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        return Cast.IVY.get("/admin/activity?after=" + now).asString();
    }
}
