package openhall.hackathons.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.jury.FreshJury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanelPagesTest {
    String slug = "";
    String panel = "";

    @BeforeEach
    void aHackathon() {
        slug = FreshHackathon.judging().slug();
        panel = "/organise/" + slug + "/panel";
        Hackathons.lock(slug, Instant.now());
    }

    @Test
    void the_panel_is_for_organisers() {
        assertThat(Cast.OMAR.get(panel).asString()).contains("Jo Lind", "Conflicts not declared", "not shared out yet");
        Cast.JO.get(panel).then().statusCode(403);
        Cast.NOBODY.get(panel).then().statusCode(303);
        Cast.OMAR.get("/organise/none/panel").then().statusCode(404);
        assertThat(Cast.OMAR.get("/organise/" + slug).asString()).contains("Judges and who reads what", panel);
    }

    @Test
    void a_guest_is_sent_a_link_and_somebody_with_an_account_is_not() {
        var address = "guest-" + UUID.randomUUID() + "@example.org";

        Cast.OMAR.post(panel, "email", address, "name", "Gus Guest").then().statusCode(303);
        Cast.OMAR.post(panel, "email", Cast.KIT.email).then().statusCode(303);

        assertThat(Cast.OMAR.get(panel).asString()).contains("Gus Guest", "By a link", "Kit Moreau", "With an account");
        assertThat(letters(address)).isEqualTo(1);
        assertThat(letters(Cast.KIT.email)).isZero();
        // Added once more, they stay as they are and get nothing
        Cast.OMAR.post(panel, "email", address, "name", "Gus Guest").then().statusCode(303);
        assertThat(letters(address)).isEqualTo(1);
    }

    @Test
    void what_is_missing_comes_back_with_what_was_typed() {
        var page = Cast.OMAR.post(panel, "email", "nobody-here@example.org", "most", "many");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains(
                        "Enter the judge&#39;s name",
                        "Enter a number from 1 to 500",
                        "nobody-here@example.org",
                        "many");
        assertThat(Cast.OMAR.post(panel, "email", Cast.SAM.email).asString())
                .contains("give them the judge role first");
    }

    @Test
    void entries_are_shared_out_by_hand_when_everybody_has_declared() {
        var page = Cast.OMAR.post(panel + "/sharing");
        page.then().statusCode(409);
        assertThat(page.asString()).contains("Jo Lind has not declared their conflicts.");
        List.of(Cast.KIT, Cast.IVY).forEach(judge -> Hackathons.addJudge(slug, judge, Instant.now()));
        List.of(Cast.JO, Cast.KIT, Cast.IVY)
                .forEach(judge -> Hackathons.declare(slug, judge, List.of(), Instant.now()));

        Cast.OMAR.post(panel + "/sharing").then().statusCode(303);

        assertThat(Cast.OMAR.get(panel).asString()).contains("0 of 3 readings done", "Ivy Chen, Jo Lind, Kit Moreau");
    }

    @Test
    void a_judge_is_limited_and_taken_off_with_a_reason() {
        var judge = panel + "/" + In.tx(() -> Judge.seat(slug, Cast.JO.person()).id);

        Cast.OMAR.post(judge + "/limit", "most", "0").then().statusCode(422);
        Cast.OMAR.post(judge + "/limit", "most", "4").then().statusCode(303);
        Cast.OMAR.post(judge + "/standing-down", "why", "").then().statusCode(422);
        Cast.OMAR.post(judge + "/standing-down", "why", "Is ill").then().statusCode(303);
        Cast.OMAR.post(judge + "/standing-down", "why", "Again").then().statusCode(409);

        assertThat(Cast.OMAR.get(judge).asString()).contains("Left the panel", "Is ill");
        assertThat(Cast.JO.get("/judging/" + slug).asString()).contains("You have left this panel");
    }

    @Test
    void who_is_behind_is_named_and_reminded_once_a_day() {
        var guest = FreshJury.guestAt(slug);
        assertThat(Cast.OMAR.get(panel).asString())
                .contains("Who is behind", "Jo Lind: conflicts not declared", "Gus Guest: conflicts not declared");

        Cast.OMAR.post(panel + "/reminders").then().statusCode(303);
        Cast.OMAR.post(panel + "/reminders").then().statusCode(303);
        Cast.OMAR
                .postJson("/api/hackathons/" + slug + "/judges/reminders", Map.of())
                .then()
                .statusCode(200)
                .body("judges", equalTo(0));

        assertThat(Cast.OMAR.get(panel).asString()).contains(". Reminded ");
        assertThat(notices()).isEqualTo(1);
        assertThat(reminders(guest)).isEqualTo(1);
        Cast.JO.post(panel + "/reminders").then().statusCode(403);
    }

    @Test
    void nobody_is_asked_to_come_in_by_a_link_when_judging_has_ended() {
        var ready = Hackathons.ready(Instant.now().minus(Duration.ofHours(4)));
        var late = "/organise/" + ready.slug() + "/panel";
        var address = "late-" + UUID.randomUUID() + "@example.org";

        assertThat(Cast.OMAR.get(late).asString()).contains("judges without an account cannot read any more");
        var page = Cast.OMAR.post(late, "email", address, "name", "Gus Guest");

        page.then().statusCode(409);
        assertThat(page.asString()).contains("nobody can come in by a link any more");
        assertThat(letters(address)).isZero();
    }

    @Test
    void a_guest_whose_links_have_ended_is_not_reminded() {
        var guest = FreshJury.guestAt(slug);

        var reminded = In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            return Reminders.send(hackathon, Cast.OMAR.person(), hackathon.judgingEndsAt);
        });

        assertThat(reminded).isEqualTo(1);
        assertThat(reminders(guest)).isZero();
    }

    @Test
    void whoever_has_read_all_is_not_behind() {
        var assigned = FreshHackathon.assigned();
        var page = "/organise/" + assigned.slug() + "/panel";
        assertThat(Cast.OMAR.get(page).asString()).contains("Jo Lind: 0 of 1 entries read");

        Hackathons.score(assigned.slug(), Cast.JO, assigned.team(), 4, Instant.now());

        assertThat(Cast.OMAR.get(page).asString()).contains("All read").doesNotContain("Who is behind");
    }

    @Test
    void nobody_is_behind_before_entries_have_closed() {
        var page = "/organise/" + FreshHackathon.withJudge().slug() + "/panel";

        assertThat(Cast.OMAR.get(page).asString()).doesNotContain("Who is behind");
        Cast.OMAR.post(page + "/reminders").then().statusCode(409);
    }

    @Test
    void only_guests_get_links() {
        var judge = panel + "/" + In.tx(() -> Judge.seat(slug, Cast.JO.person()).id);
        var guest = panel + "/" + FreshJury.guestAt(slug);

        Cast.OMAR.post(judge + "/link").then().statusCode(409);
        Cast.OMAR.post(guest + "/link").then().statusCode(303);
        Cast.OMAR.get(panel + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_guest_who_opens_an_account_cannot_join_a_team_of_the_same_hackathon() {
        In.tx(() -> Judge.invite(
                Hackathon.named(slug), "Zed", Cast.ZED.email.toUpperCase(), Cast.OMAR.person(), Instant.now()));

        assertThat(In.tx(() -> Judge.sits(Hackathon.named(slug), Cast.ZED.person())))
                .isTrue();
    }

    @Test
    void the_panel_is_the_same_by_json() {
        var api = "/api/hackathons/" + slug + "/judges";
        var address = "guest-" + UUID.randomUUID() + "@example.org";

        Cast.OMAR
                .postJson(api, Map.of("email", address, "name", "Gus Guest", "most", 2))
                .then()
                .statusCode(201)
                .body("guest", equalTo(true))
                .body("most", equalTo(2));
        Cast.OMAR.postJson(api + "/sharing", Map.of()).then().statusCode(409);
        String seat = Cast.OMAR.getJson(api).jsonPath().getString("find { it.guest }.id");
        Cast.OMAR.postJson(api + "/" + seat + "/link", Map.of()).then().statusCode(204);
        Cast.OMAR.putJson(api + "/" + seat + "/limit", Map.of("most", 0)).then().statusCode(422);
        Cast.OMAR.putJson(api + "/" + seat + "/limit", Map.of("most", 5)).then().statusCode(204);
        assertThat(Cast.OMAR.getJson(api).jsonPath().getInt("find { it.guest }.most"))
                .isEqualTo(5);
        Cast.OMAR.getJson(api + "/readings").then().statusCode(200).body("", empty());
        Cast.OMAR
                .postJson(api + "/" + seat + "/standing-down", Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("why"));
        Cast.OMAR
                .postJson(api + "/" + seat + "/standing-down", Map.of("why", "Is ill"))
                .then()
                .statusCode(204);
        assertThat(Cast.OMAR.getJson(api).jsonPath().getBoolean("find { it.guest }.stoodDown"))
                .isTrue();
        assertThat(letters(address)).isEqualTo(2);
    }

    @Test
    void the_page_asks_as_much_for_many_judges_as_for_few() {
        Cast.OMAR.get(panel);
        var few = Statements.counting(() -> Cast.OMAR.get(panel));
        for (int i = 0; i < 15; i++) {
            FreshJury.guestAt(slug);
        }

        assertThat(Statements.counting(() -> Cast.OMAR.get(panel))).isLessThanOrEqualTo(few);
    }

    private long notices() {
        return In.tx(() -> Judge.getSession()
                .createNativeQuery(
                        "select count(*) from notice where path = :path and title like 'Left to do%'", Long.class)
                .setParameter("path", "/judging/" + slug)
                .getSingleResult());
    }

    private static long reminders(UUID guest) {
        return In.tx(() -> Judge.getSession()
                .createNativeQuery(
                        "select count(*) from mail m join judge j on j.email = m.to_address"
                                + " where j.id = :guest and m.subject like 'Left to do%'",
                        Long.class)
                .setParameter("guest", guest)
                .getSingleResult());
    }

    private static long letters(String address) {
        return In.tx(() -> Judge.getSession()
                .createNativeQuery(
                        "select count(*) from mail where to_address = :to and subject like 'Judge %'", Long.class)
                .setParameter("to", address)
                .getSingleResult());
    }
}
