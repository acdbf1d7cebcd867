package openhall.hackathons.jury;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import openhall.people.Holding;
import openhall.people.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JuryPagesTest {
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String DESK = "/jury/desk";

    @Inject
    @All
    List<Holding> holdings;

    String slug = "";
    String ref = "";
    UUID guest = new UUID(0, 0);
    String link = "";

    @BeforeEach
    void aGuest() {
        var judging = FreshHackathon.judging();
        slug = judging.slug();
        ref = judging.team();
        guest = FreshJury.guestAt(slug);
        link = FreshJury.link(slug, guest);
    }

    @Test
    void opening_a_link_shows_a_button_and_uses_nothing_up() {
        for (int i = 0; i < 3; i++) {
            var page = Cast.NOBODY.get(link);
            page.then().statusCode(200).header("X-Robots-Tag", "noindex");
            assertThat(page.asString()).contains("Start judging", "Hack " + slug);
        }
    }

    @Test
    void a_link_works_once_and_then_offers_a_new_one() {
        var first = Cast.NOBODY.post(link);
        first.then().statusCode(303);
        assertThat(first.header("Location")).endsWith(DESK);
        assertThat(first.getDetailedCookie("openhall-jury").isHttpOnly()).isTrue();

        Cast.NOBODY.post(link).then().statusCode(410);
        assertThat(Cast.NOBODY.get(link).asString()).contains("This link does not work any more", "Send me a new link");
    }

    @Test
    void a_link_that_is_used_ten_times_at_once_works_once() {
        var answers = AtOnce.run(10, () -> Cast.NOBODY.post(link).statusCode());

        assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 410).hasSize(9);
    }

    @Test
    void a_new_link_goes_to_the_same_address_and_three_a_day_at_most() {
        for (int i = 0; i < 3; i++) {
            Cast.NOBODY.post(link + "/again").then().statusCode(303);
        }

        Cast.NOBODY.post(link + "/again").then().statusCode(409);
        assertThat(mails()).isEqualTo(3);
    }

    @Test
    void a_guest_declares_reads_scores_and_writes_and_is_nobody_elsewhere() {
        var pass = pass();
        assertThat(as(pass).get(DESK).asString()).contains("Teams I should not judge");
        assertThat(as(pass).get(DESK + "/" + ref).statusCode()).isEqualTo(409);

        post(pass, DESK + "/conflicts").then().statusCode(303);
        assertThat(as(pass).get(DESK + "/" + ref).statusCode()).isEqualTo(404);
        give();
        assertThat(as(pass).get(DESK).asString()).contains("Entry of " + ref, "0 of 1 entries read");
        post(pass, DESK + "/" + ref + "/scores", "points1", "4", "points2", "9", "note1", "Kept note")
                .then()
                .statusCode(422);
        post(pass, DESK + "/" + ref + "/scores", "points1", "4", "points2", "5", "feedback", "Well done")
                .then()
                .statusCode(303);
        post(pass, DESK + "/" + ref + "/note", "words", "A clear need").then().statusCode(303);

        assertThat(as(pass).get(DESK).asString()).contains("1 of 1 entries read", "You have read it");
        assertThat(as(pass).get(DESK + "/" + ref).asString()).contains("Well done");
        assertThat(as(pass).get(DESK + "/" + ref + "/note").asString()).contains("A clear need");
        assertThat(as(pass).get("/judging").statusCode()).isEqualTo(303);
        assertThat(as(pass).get("/organise").statusCode()).isEqualTo(303);
    }

    @Test
    void a_guest_who_is_erased_leaves_no_words_behind() {
        var who = In.tx(() -> new Someone(UUID.randomUUID(), "Gus Guest", seat().address()));
        In.tx(() -> {
            seat().giveToRead(Submission.byTeamRef(ref), Instant.now());
            Judge.getEntityManager()
                    .createNativeQuery("update assigned_read set note = 'Well done, sister' where judge_id = ?1")
                    .setParameter(1, guest)
                    .executeUpdate();
            seat().declare(List.of(Submission.byTeamRef(ref).team), "My sister is in it", Instant.now());
        });
        assertThat(said(of("conflict"), who)).contains("My sister is in it");
        assertThat(said(of("assigned_read"), who)).contains("Well done, sister");

        In.tx(() -> of("judge_pass").erase(who, Instant.now()));

        assertThat(kept("select k.why from conflict k where k.judge_id = ?1")).doesNotContain("sister");
        assertThat(kept("select coalesce(r.note, '') from assigned_read r where r.judge_id = ?1"))
                .isEmpty();
    }

    private Holding of(String table) {
        return holdings.stream()
                .filter(holding -> holding.tables().contains(table))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Holding holding, Someone who) {
        return In.tx(() -> holding.facts(who).newest(null, 10).toString());
    }

    private String kept(String select) {
        return In.tx(() -> (String) Judge.getEntityManager()
                .createNativeQuery(select)
                .setParameter(1, guest)
                .getSingleResult());
    }

    private Judge seat() {
        return Objects.requireNonNull(Judge.seatOfGuest(guest));
    }

    @Test
    void a_stranger_finds_nothing() {
        Cast.NOBODY.get(DESK).then().statusCode(404);
        Cast.NOBODY.get(DESK + "/" + ref).then().statusCode(404);
        Cast.NOBODY.post(DESK + "/" + ref + "/scores").then().statusCode(404);
        as("made-up").get(DESK).then().statusCode(404);
        Cast.NOBODY.get("/jury/none").then().statusCode(404);
        Cast.NOBODY.post("/jury/none").then().statusCode(404);
    }

    @Test
    void a_guest_of_one_hackathon_reads_nothing_of_another() {
        var pass = pass();
        post(pass, DESK + "/conflicts").then().statusCode(303);
        var other = FreshHackathon.declared();

        as(pass).get(DESK + "/" + other.team()).then().statusCode(404);
    }

    @Test
    void whoever_leaves_the_panel_or_the_browser_has_no_way_in() {
        var pass = pass();
        post(pass, DESK + "/departure").then().statusCode(303);
        as(pass).get(DESK).then().statusCode(404);

        link = FreshJury.link(slug, guest);
        var another = pass();
        In.tx(() -> Judge.at(Hackathon.named(slug), guest).standDown("Is ill", Cast.OMAR.person(), Instant.now()));
        as(another).get(DESK).then().statusCode(404);
        Cast.NOBODY.get(FreshJury.link(slug, guest)).then().statusCode(404);
    }

    @Test
    void a_pass_lasts_no_longer_than_judging() {
        var pass = pass();
        In.tx(() -> JudgePass.getSession()
                .createNativeMutationQuery(
                        "update judge_pass set expires_at = clock_timestamp() where judge_id = :judge")
                .setParameter("judge", guest)
                .executeUpdate());

        as(pass).get(DESK).then().statusCode(404);
    }

    private String pass() {
        return Cast.NOBODY.post(link).then().statusCode(303).extract().cookie("openhall-jury");
    }

    private static RequestSpecification as(String pass) {
        return Cast.NOBODY.http().cookie("openhall-jury", pass);
    }

    private static Response post(String pass, String path, String... namesAndValues) {
        var request = as(pass).cookie("csrf-token", CSRF)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", CSRF);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.post(path);
    }

    private void give() {
        In.tx(() -> Judge.at(Hackathon.named(slug), guest).giveToRead(Submission.byTeamRef(ref), Instant.now()));
    }

    private long mails() {
        return In.tx(() -> Judge.getSession()
                .createNativeQuery(
                        "select count(*) from mail where key like :key and subject like 'Judge %'", Long.class)
                .setParameter("key", "judging/" + guest + "/%")
                .getSingleResult());
    }
}
