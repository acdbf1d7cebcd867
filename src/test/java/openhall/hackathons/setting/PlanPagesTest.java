package openhall.hackathons.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.AllNotices;
import openhall.hackathons.Criterion;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import org.junit.jupiter.api.Test;

/** Setting up, changing and cancelling a hackathon by hand. */
@QuarkusTest
class PlanPagesTest {
    @Test
    void an_organiser_sets_up_a_hackathon_that_nobody_else_sees_until_it_is_published() {
        var title = "Set up " + UUID.randomUUID();
        var slug = Slugs.of(title);
        var path = "/organise/" + slug;

        Cast.SAM.get("/organise/new").then().statusCode(403);
        Cast.OMAR.post("/organise/new", flat(plan(title))).then().statusCode(303);
        Cast.NOBODY.get("/hackathons/" + slug).then().statusCode(404);
        assertThat(Cast.OMAR.get(path + "/plan").asString()).contains("Publish the hackathon", "2/3/2030 9:00");
        Cast.OMAR.post(path + "/publication").then().statusCode(303);
        Cast.OMAR.post(path + "/publication").then().statusCode(409);

        Cast.NOBODY.get("/hackathons/" + slug).then().statusCode(200);
        assertThat(In.tx(() -> Criterion.of(Hackathon.named(slug)).size())).isEqualTo(2);
    }

    @Test
    void a_plan_that_cannot_be_is_refused_and_what_was_typed_is_kept() {
        var plan = plan("Refused " + UUID.randomUUID());
        plan.put("startsAt", "tomorrow");
        plan.put("criteria", "Need | 90 | a | b | c");

        var page = Cast.OMAR.post("/organise/new", flat(plan));

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Enter a day and a time, such as 23/11/2026 9:30", "value=\"tomorrow\"")
                .contains("Choose weights of 1 or more that add up to 100", "Need | 90");
    }

    @Test
    void dates_in_the_wrong_order_are_refused_and_everything_typed_is_kept() {
        var title = "Order " + UUID.randomUUID();
        var plan = plan(title);
        plan.put("judgingEndsAt", "1/3/2030 10:00");
        plan.put("voteOpens", "1/3/2029 10:00");
        plan.put("voteCloses", "1/3/2028 10:00");

        var page = Cast.OMAR.post("/organise/new", flat(plan));

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Judging must end after entries close", "The public vote must open after entries close")
                .contains("The public vote must close after it opens", title, "value=\"1/3/2030 10:00\"");
    }

    @Test
    void a_change_of_what_is_public_needs_a_reason_is_kept_and_everybody_in_a_team_is_told_once() {
        var slug = FreshHackathon.running().slug();
        Hackathons.team(slug, Cast.ZED, "Told " + slug, Instant.now());
        var form = typed(slug);
        form.put("place", "Library");

        var page = Cast.OMAR.post("/organise/" + slug + "/plan", flat(form));
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say why you change it", "value=\"Library\"");
        form.put("why", "The hall has no heating");
        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);
        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);

        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("The hall has no heating", "Town hall", "Library");
        assertThat(Cast.NOBODY.get("/hackathons/" + slug).asString())
                .contains("/hackathons/" + slug + "/changes", "the place");
        assertThat(In.tx(() -> Hackathon.named(slug).version)).isEqualTo(2);
        var told = In.tx(() -> AllNotices.of(Cast.ZED.person().id));
        assertThat(told.stream().filter(notice -> notice.title.equals("Changed: Hack " + slug)))
                .hasSize(1)
                .allSatisfy(notice -> assertThat(notice.detail).contains("The hall has no heating"));
    }

    @Test
    void another_code_of_conduct_is_asked_about_again() {
        var slug = FreshHackathon.registered(Cast.ADA).slug();
        assertThat(hasAgreed(slug)).isTrue();
        var form = typed(slug);
        form.put("conduct", "Be kind, and be on time.");
        form.put("why", "People came late");

        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);

        assertThat(hasAgreed(slug)).isFalse();
        assertThat(Cast.ADA.get("/hackathons/" + slug + "/terms").asString()).contains("and be on time");
    }

    @Test
    void another_licence_and_words_about_photographs_are_asked_about_and_told() {
        var slug = FreshHackathon.registered(Cast.ADA).slug();
        var form = typed(slug);
        form.put("openLicence", "What you make is shared under the MIT licence.");
        form.put("photographs", "We take photographs on both days.");
        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(422);
        form.put("why", "Code is shared as code");

        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);

        assertThat(Cast.ADA.get("/hackathons/" + slug + "/terms").asString())
                .contains("under the MIT licence", "These words have changed, so we ask you again", "on both days");
        assertThat(hasAgreed(slug)).isTrue();
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("Open licence", "under CC BY 4.0", "under the MIT licence", "Photographs");
        assertThat(Cast.OMAR.get("/organise/" + slug + "/plan").asString())
                .contains("under the MIT licence", "on both days");
    }

    @Test
    void what_was_said_about_photographs_is_not_left_out() {
        var slug = FreshHackathon.running().slug();
        var form = typed(slug);
        form.put("photographs", "We take photographs.");
        form.put("why", "A photographer comes");
        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);
        form.put("photographs", "");

        var page = Cast.OMAR.post("/organise/" + slug + "/plan", flat(form));

        page.then().statusCode(422);
        assertThat(page.asString()).contains("If nobody takes any, say so");
    }

    @Test
    void the_places_of_a_new_hackathon_are_set_with_it() {
        var plan = plan("Places " + UUID.randomUUID());
        plan.put("capacity", "none");
        var refused = Cast.OMAR.post("/organise/new", flat(plan));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("Enter a number of places from 1 to 10000", "value=\"none\"");
        plan.put("capacity", "40");

        Cast.OMAR.post("/organise/new", flat(plan)).then().statusCode(303);

        var people = "/organise/" + Slugs.of(plan.getOrDefault("title", "")) + "/people";
        assertThat(Cast.OMAR.get(people).asString()).contains("0 of 40 places are taken");
    }

    @Test
    void everything_that_is_part_of_a_plan_is_set_before_it_is_public() {
        var desk = "/organise/" + FreshChallenge.draftHackathon();
        assertThat(Cast.OMAR.get(desk + "/plan").asString())
                .contains(desk + "/schedule\"", desk + "/prizes\"", desk + "/people\"", desk + "/challenges\"");
        assertThat(Cast.OMAR.get(desk + "/schedule").asString()).contains("public when the hackathon is");

        Cast.OMAR
                .post(desk + "/schedule", "title", "Welcome", "day", "2/3/2030", "from", "9am", "until", "10am")
                .then()
                .statusCode(303);
        Cast.OMAR.post(desk + "/places", "capacity", "30").then().statusCode(303);

        assertThat(Cast.OMAR.get(desk + "/schedule").asString()).contains("Welcome");
        assertThat(Cast.OMAR.get(desk + "/people").asString()).contains("0 of 30 places are taken");
    }

    @Test
    void programs_of_organisers_read_prizes_and_the_schedule_before_they_are_public() {
        var path = "/api/hackathons/" + FreshChallenge.draftHackathon();

        Cast.OMAR.getJson(path + "/prizes").then().statusCode(200).body("costsMoney[0]", equalTo(false));
        Cast.OMAR.getJson(path + "/schedule").then().statusCode(200);
        Cast.NOBODY.getJson(path + "/prizes").then().statusCode(404);
        Cast.SAM.getJson(path + "/schedule").then().statusCode(404);
    }

    @Test
    void programs_say_the_licence_photographs_and_places() {
        var slug = FreshChallenge.draftHackathon();
        var path = "/api/hackathons/" + slug + "/plan";
        Map<String, Object> body =
                Cast.OMAR.getJson(path).then().statusCode(200).extract().path("plan");
        body.put("openLicence", "Shared under MIT.");
        body.put("photographs", "We take photographs.");
        body.put("capacity", 25);

        Cast.OMAR.putJson(path, body).then().statusCode(200).body("plan.capacity", equalTo(25));
        body.keySet().removeAll(List.of("openLicence", "photographs", "capacity"));
        Cast.OMAR
                .putJson(path, body)
                .then()
                .statusCode(200)
                .body("plan.openLicence", equalTo("Shared under MIT."))
                .body("plan.photographs", equalTo("We take photographs."))
                .body("plan.capacity", equalTo(25));
    }

    private static boolean hasAgreed(String slug) {
        return In.tx(() -> Consents.has(Cast.ADA.person(), Hackathon.named(slug), TermsKind.CONDUCT));
    }

    @Test
    void words_that_nobody_relies_on_change_without_a_reason() {
        var slug = FreshHackathon.running().slug();
        var form = typed(slug);
        form.put("summary", "Three days on repairs");

        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);

        assertThat(In.tx(() -> Hackathon.named(slug).version)).isEqualTo(1);
        assertThat(Cast.NOBODY.get("/hackathons/" + slug + "/changes").asString())
                .contains("Nothing has changed");
    }

    @Test
    void a_time_that_has_passed_stays_and_so_does_what_judges_look_for_after_the_deadline() {
        var running = FreshHackathon.running().slug();
        var moved = typed(running);
        moved.put("registrationOpens", "1/12/2019 9:00");
        moved.put("startsAt", "1/1/2020 9:00");
        moved.put("why", "x");
        var judging = FreshHackathon.judging().slug();
        var criteria = typed(judging);
        criteria.put("criteria", "Meets a real need | 50 | a | b | c\nCan be used | 50 | a | b | c");
        criteria.put("why", "x");

        assertThat(Cast.OMAR.post("/organise/" + running + "/plan", flat(moved)).statusCode())
                .isEqualTo(409);
        assertThat(Cast.OMAR
                        .post("/organise/" + judging + "/plan", flat(criteria))
                        .asString())
                .contains("cannot change after entries have closed");
    }

    @Test
    void of_two_organisers_who_change_a_draft_at_once_one_is_shown_what_the_other_saved() {
        var slug = FreshChallenge.draftHackathon();
        var page = "/organise/" + slug + "/plan";
        var seen = SeenInPage.in(Cast.OMAR.get(page).asString());

        var answers = AtOnce.each(4, number -> {
            var form = typed(slug);
            form.put("place", "Room " + number);
            form.put("seen", seen);
            return Cast.OMAR.post(page, flat(form));
        });

        assertThat(answers.stream().map(Response::statusCode).toList())
                .containsOnly(303, 409)
                .containsOnlyOnce(303);
        var saved = In.tx(() -> Hackathon.named(slug).place);
        for (var number = 0; number < 4; number++) {
            var answer = answers.get(number);
            if (answer.statusCode() == 409) {
                assertThat(answer.asString())
                        .contains("What somebody else saved", "Where: " + saved, "value=\"Room " + number + "\"");
            }
        }
    }

    @Test
    void whoever_has_been_shown_what_the_other_saved_can_save_over_it() {
        var slug = FreshChallenge.draftHackathon();
        var page = "/organise/" + slug + "/plan";
        var first = typed(slug);
        first.put("seen", SeenInPage.in(Cast.OMAR.get(page).asString()));
        var second = new LinkedHashMap<>(first);
        first.put("place", "Library");
        second.put("place", "Museum");
        Cast.OMAR.post(page, flat(first)).then().statusCode(303);

        var stale = Cast.OMAR.post(page, flat(second));
        stale.then().statusCode(409);
        second.put("seen", SeenInPage.in(stale.asString()));
        Cast.OMAR.post(page, flat(second)).then().statusCode(303);

        assertThat(In.tx(() -> Hackathon.named(slug).place)).isEqualTo("Museum");
    }

    @Test
    void a_criterion_that_stays_keeps_its_row() {
        var slug = FreshHackathon.running().slug();
        var before = In.tx(() -> Criterion.of(Hackathon.named(slug)).get(0).id);
        var form = typed(slug);
        form.put("criteria", "Can be used | 30 | a | b | c\nMeets a real need | 70 | a | b | c");
        form.put("why", "Need counts more");

        Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);

        var after = In.tx(() -> Criterion.of(Hackathon.named(slug)));
        assertThat(after).extracting(criterion -> criterion.weight).containsExactly(30, 70);
        assertThat(after.get(1).id).isEqualTo(before);
    }

    @Test
    void everybody_in_a_team_is_told_that_a_hackathon_is_cancelled() {
        var slug = FreshHackathon.running().slug();
        Hackathons.team(slug, Cast.ZED, "Off " + slug, Instant.now());

        Cast.OMAR
                .post("/organise/" + slug + "/cancellation", "cancelWhy", "")
                .then()
                .statusCode(422);
        Cast.OMAR
                .post("/organise/" + slug + "/cancellation", "cancelWhy", "Too few people")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> AllNotices.of(Cast.ZED.person().id)))
                .anySatisfy(notice -> assertThat(notice.title).isEqualTo("Cancelled: Hack " + slug));
        assertThat(Cast.NOBODY.get("/hackathons/" + slug).asString()).contains("Too few people");
        Cast.OMAR.post("/organise/" + slug + "/plan", flat(typed(slug))).then().statusCode(409);
    }

    @Test
    void the_page_of_changes_asks_no_more_for_many() {
        var slug = FreshHackathon.running().slug();
        change(slug, 1);
        Cast.NOBODY.get("/hackathons/" + slug + "/changes");
        var few = Statements.counting(() -> Cast.NOBODY.get("/hackathons/" + slug + "/changes"));
        change(slug, 4);

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/hackathons/" + slug + "/changes")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/hackathons/" + slug)))
                .isLessThanOrEqualTo(6);
    }

    private static void change(String slug, int times) {
        for (var i = 0; i < times; i++) {
            var form = typed(slug);
            form.put("place", "Room " + UUID.randomUUID());
            form.put("why", "Another room");
            Cast.OMAR.post("/organise/" + slug + "/plan", flat(form)).then().statusCode(303);
        }
    }

    @Test
    void programs_set_up_change_and_cancel() {
        var slug = FreshChallenge.draftHackathon();
        var path = "/api/hackathons/" + slug + "/plan";
        Map<String, Object> body =
                Cast.OMAR.getJson(path).then().statusCode(200).extract().path("plan");
        body.put("place", "Museum");

        Cast.SAM.putJson(path, body).then().statusCode(403);
        Cast.OMAR.putJson(path, body).then().statusCode(200).body("plan.place", equalTo("Museum"));
        Cast.OMAR.postJson(path + "/publication", Map.of()).then().statusCode(200);
        body.put("place", "Park");
        Cast.OMAR.putJson(path, body).then().statusCode(409);
        body.put("why", "It is summer");
        Cast.OMAR.putJson(path, body).then().statusCode(200).body("version", equalTo(2));
        Cast.NOBODY
                .getJson("/api/hackathons/" + slug + "/changes")
                .then()
                .statusCode(200)
                .body("rows[0].lines[0].after", equalTo("Park"));
        Cast.OMAR.postJson(path + "/cancellation", Map.of()).then().statusCode(422);
        Cast.OMAR
                .postJson(path + "/cancellation", Map.of("cancelWhy", "Rain"))
                .then()
                .statusCode(200)
                .body("phase", equalTo("CANCELLED"));
    }

    /** What the page of this hackathon holds. */
    private static Map<String, String> typed(String slug) {
        var form = In.tx(() -> PlanForm.of(Hackathon.named(slug)));
        var typed = plan(form.title());
        typed.putAll(Map.of(
                "summary", form.summary(),
                "body", form.body(),
                "host", form.host(),
                "place", form.place(),
                "followUp", form.followUp(),
                "conduct", form.conduct(),
                "criteria", form.criteria(),
                "minTeam", form.minTeam(),
                "maxTeam", form.maxTeam()));
        typed.putAll(Map.of(
                "registrationOpens", form.registrationOpens(),
                "startsAt", form.startsAt(),
                "submissionsCloseAt", form.submissionsCloseAt(),
                "judgingEndsAt", form.judgingEndsAt(),
                "graceMinutes", form.graceMinutes(),
                "openLicence", form.openLicence()));
        return typed;
    }

    private static Map<String, String> plan(String title) {
        var plan = new LinkedHashMap<String, String>();
        plan.put("title", title);
        plan.put("summary", "Two days");
        plan.put("body", "A hack");
        plan.put("host", "Digital");
        plan.put("place", "Town hall");
        plan.put("registrationOpens", "1/3/2030 9:00");
        plan.put("startsAt", "2/3/2030 9:00");
        plan.put("submissionsCloseAt", "3/3/2030 16:00");
        plan.put("judgingEndsAt", "10/3/2030 16:00");
        plan.put("graceMinutes", "0");
        plan.put("minTeam", "1");
        plan.put("maxTeam", "4");
        plan.put("under18", "no");
        plan.put("criteria", "Need | 60 | None | Some | Proven\nUse | 40 | None | Some | All");
        plan.put("skills", "USER");
        plan.put("conduct", "Be kind.");
        plan.put("openLicence", "Shared under CC BY 4.0.");
        plan.put("followUp", "The service decides.");
        return plan;
    }

    private static String[] flat(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
