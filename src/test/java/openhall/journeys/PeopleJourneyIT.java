package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.activity.Subscription;
import openhall.activity.notices.StopLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People, their records and the council's profile: every page sound at both widths, and all of it without scripts. */
class PeopleJourneyIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/sign-in/link",
            "/sign-in/reset",
            "/register",
            "/privacy",
            "/privacy/what-we-hold",
            "/accessibility",
            "/cookies",
            "/terms",
            "/help");

    private static final List<String> OWN = List.of(
            "/me",
            "/me/record/activity",
            "/me/notices",
            "/me/notices/settings",
            "/me/password",
            "/me/passkeys",
            "/me/sessions",
            "/me/erasure");

    private static final List<String> OF_RESIDENTS = List.of("/me/name", "/me/email", "/me/erasure/confirmation");

    private static final List<String> OF_ADMINISTRATORS = List.of(
            "/admin",
            "/admin/people?q=sam",
            "/admin/people?q=nobody-is-called-this",
            "/admin/people/{sam}",
            "/admin/people/{sam}/post",
            "/admin/people/{sam}/details",
            "/admin/people/{ada}/erasure",
            "/admin/units",
            "/admin/units/parking",
            "/admin/roles",
            "/admin/directory",
            "/admin/council",
            "/admin/council/look",
            "/admin/activity",
            "/admin/activity?who=nobody-is-called-this",
            "/admin/activity/verification",
            "/admin/mail",
            "/admin/scim",
            "/admin/retention");

    private static Stage stage;

    @BeforeAll
    static void begin() {
        stage = Stage.withHistory();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void every_page_is_sound_on_a_desktop_and_on_a_phone() {
        var problems = new ArrayList<String>();
        look(Cast.NOBODY, OPEN, problems);
        look(Cast.SAM, OWN, problems);
        look(Cast.SAM, List.of("/deliveries"), problems);
        look(Cast.ADA, Stream.concat(OWN.stream(), OF_RESIDENTS.stream()).toList(), problems);
        look(Cast.IVY, OF_ADMINISTRATORS, problems);
        assertThat(problems).isEmpty();
    }

    private static void look(Cast who, List<String> pages, List<String> problems) {
        try (var walker = stage.walker(WIDE, true)) {
            if (who != Cast.NOBODY) {
                walker.enter(who.email);
                walker.problems(false);
            }
            for (var page : pages) {
                walker.visit(page.replace("{sam}", idOf(Cast.SAM)).replace("{ada}", idOf(Cast.ADA)));
                problems.addAll(walker.problems(true));
                walker.resize(NARROW);
                problems.addAll(walker.problems(true));
                walker.resize(WIDE);
            }
        }
    }

    @Test
    void a_file_brings_somebody_in_who_is_moved_leaves_and_is_erased_without_scripts_on_a_phone() {
        bringInAndErase("Jo Journey", "jo.journey@openhall.example", NARROW, false);
    }

    @Test
    void each_page_on_the_way_is_sound_on_a_desktop_and_on_a_phone() {
        bringInAndErase("Wil Wide", "wil.wide@openhall.example", WIDE, true);
        bringInAndErase("Nat Narrow", "nat.narrow@openhall.example", NARROW, true);
    }

    private static void bringInAndErase(String name, String email, int width, boolean scripts) {
        try (var walker = stage.walker(width, scripts)) {
            walker.signInAs(Cast.IVY.email).open("/admin/directory");
            walker.page().locator("input[name=kind][value=PEOPLE]").check();
            walker.page().locator("input[type=file]").setInputFiles(file(name + "," + email + ",parking"));
            walker.press("main form button").sees("1 new");
            walker.open(pathOf(walker) + "/application");
            walker.page().locator("input[name=missing][value=STAY]").check();
            walker.press("main form button");

            walker.open("/admin/people?q=" + email).sees(name, "Parking").click(name);
            var person = pathOf(walker);
            walker.open(person + "/details").open(person + "/post");
            walker.page().locator("select[name=unit]").selectOption("libraries");
            walker.press("main form button").sees("Libraries", "Parking");
            walker.open(person + "/post").press("main form:last-of-type button").sees("Left");
            walker.open(person + "/erasure");
            walker.page().locator("input[name=reason][value=LEFT]").check();
            walker.page().locator("input[name=sure]").check();
            walker.press("main form button");

            walker.open("/admin/people?q=" + email).sees("Nobody");
            erased(person.replaceAll(".*/", ""), name);
        }
    }

    private static void erased(String id, String name) {
        assertThat(stage.sql().number("select count(*) from person where name = ?", name))
                .isZero();
        assertThat(stage.sql().number("select count(*) from posting where person_id = cast(? as uuid)", id))
                .as("Where they worked still counts")
                .isEqualTo(2);
    }

    private static String pathOf(Walker walker) {
        return walker.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    @Test
    void a_resident_chooses_what_they_are_told_and_corrects_their_name_without_scripts() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.ADA.email).open("/me/notices/settings");
            walker.page().locator("input[name=ownIdeas][value=NEVER]").check();
            walker.press("main form button");
            walker.open("/me/notices/settings");
            assertThat(walker.page()
                            .locator("input[name=ownIdeas][value=NEVER]")
                            .isChecked())
                    .isTrue();

            walker.open("/me/name");
            walker.page().locator("input[name=name]").fill("Ada Osei-Journey");
            walker.press("main form button");
            walker.open("/me").sees("Ada Osei-Journey");
        }
    }

    @Test
    void a_link_below_a_mail_stops_mails_like_it_signed_out_and_without_scripts() {
        var link = new StopLink("only-for-the-demonstration")
                .path(new StopLink.Stopped(UUID.fromString(idOf(Cast.ZED)), Subscription.HACKATHONS));
        var problems = new ArrayList<String>();
        look(Cast.NOBODY, List.of(link), problems);
        assertThat(problems).isEmpty();

        try (var walker = stage.walker(NARROW, false)) {
            walker.open(link).press("main form button");
        }
        assertThat(stage.sql()
                        .number(
                                "select count(*) from notice_preference where how = 'NEVER' and person_id ="
                                        + " (select id from person where email = ?)",
                                Cast.ZED.email))
                .isEqualTo(1);
    }

    @Test
    void an_administrator_gives_the_council_a_face_without_scripts() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.IVY.email).open("/admin/council");
            walker.page().locator("input[name=name]").fill("Journey Borough");
            walker.press("main form button");
            walker.open("/").sees("Journey Borough");
        }
        try (var walker = stage.walker(WIDE, true)) {
            walker.signInAs(Cast.IVY.email).open("/admin/council/look");
            walker.page().locator("input[name=brand]").fill("#5b2a86");
            walker.press("main form button");
            walker.open("/");
            var header = walker.page().locator("header").evaluate("node => getComputedStyle(node).backgroundColor");
            assertThat(header).isEqualTo("rgb(91, 42, 134)");
        }
    }

    @Test
    void a_client_for_the_identity_provider_is_made_and_its_token_is_shown_once() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.IVY.email).open("/admin/scim");
            walker.page().locator("input[name=name]").fill("Journey provider");
            walker.press("main form button").sees("Journey provider");
            walker.open("/admin/scim").sees("Journey provider", "Not used yet");
        }
        var group = UUID.randomUUID();
        stage.sql()
                .update(
                        "insert into scim_group (id, name, created_at, changed_at, revision)"
                                + " values (cast(? as uuid), 'Journey group', now(), now(), 1)",
                        group.toString());
        var problems = new ArrayList<String>();
        look(Cast.IVY, List.of("/admin/scim", "/admin/scim/groups/" + group), problems);
        assertThat(problems).isEmpty();
    }

    private static FilePayload file(String line) {
        var csv = "name,email,unit\n" + line + "\n";
        return new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String idOf(Cast who) {
        return stage.sql()
                .rows("select id from person where email = ?", who.email)
                .get(0)
                .get(0);
    }
}
