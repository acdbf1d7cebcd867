package openhall.hackathons.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.event.Mentor;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpedTest {
    private final Instant now = Instant.now();

    @Test
    void a_mentor_who_took_part_has_evidence_of_collaboration_once_results_are_final() {
        var ready = Hackathons.ready(now);
        var rosa = mentorAt(ready.slug());
        var page = "/organise/" + ready.slug() + "/helpers";
        assertThat(Cast.OMAR.get(page).asString()).contains("Mentor: not confirmed yet", "Judge: not confirmed yet");
        assertThat(Cast.OMAR.get("/organise/" + ready.slug()).asString()).contains(page);

        confirm(page, rosa);
        confirm(page, rosa);
        assertThat(evidence(ready.slug(), rosa)).isEmpty();
        In.tx(() ->
                Hackathon.named(ready.slug()).finalise(Cast.OMAR.person(), "Checked by two", List.of(), ready.after()));

        assertThat(evidence(ready.slug(), rosa)).containsExactly("COLL at " + Level.AWARENESS.number());
    }

    @Test
    void what_is_taken_back_says_why_and_is_evidence_no_more() {
        var finished = Hackathons.finished(now.minusSeconds(4 * 3600));
        var rosa = mentorAt(finished.slug());
        var page = "/organise/" + finished.slug() + "/helpers";
        confirm(page, rosa);
        assertThat(evidence(finished.slug(), rosa)).hasSize(1);

        var id = rosa.id().toString();
        var without = Cast.OMAR.post(page, "people", id, "share", "NONE");
        without.then().statusCode(422);
        assertThat(without.asString()).contains("Say why you take back what was confirmed before", "checked");
        Cast.OMAR
                .post(page, "people", id, "share", "NONE", "why", "It was somebody else")
                .then()
                .statusCode(303);

        assertThat(evidence(finished.slug(), rosa)).isEmpty();
    }

    @Test
    void whoever_was_in_a_team_too_keeps_what_they_showed_there() {
        var rosa = Newcomer.resident();
        var finished = Hackathons.finishedBy(rosa.id(), now.minusSeconds(4 * 3600));
        becomesMentor(finished.slug(), rosa);
        var page = "/organise/" + finished.slug() + "/helpers";
        confirm(page, rosa);

        Cast.OMAR
                .post(page, "people", rosa.id().toString(), "share", "NONE", "why", "It was somebody else")
                .then()
                .statusCode(303);

        assertThat(evidence(finished.slug(), rosa)).isEmpty();
        var shown = In.tx(() -> {
            Person person = Person.findById(rosa.id());
            return Evidence.from(person, Hackathon.named(finished.slug()).subject())
                    .size();
        });
        assertThat(shown).isEqualTo(2);
    }

    @Test
    void what_was_said_of_a_mentor_who_has_gone_can_be_taken_back() {
        var finished = Hackathons.finished(now.minusSeconds(4 * 3600));
        var rosa = mentorAt(finished.slug());
        var page = "/organise/" + finished.slug() + "/helpers";
        confirm(page, rosa);
        var mentor = In.tx(() ->
                Mentor.<Mentor>find("hackathon.slug = ?1", finished.slug()).singleResult().id);
        Cast.OMAR
                .post("/organise/" + finished.slug() + "/mentors/" + mentor + "/removal")
                .then()
                .statusCode(303);

        assertThat(Cast.OMAR.get(page).asString()).contains("No longer a mentor or a judge: took part");
        Cast.OMAR
                .post(page, "people", rosa.id().toString(), "share", "NONE", "why", "It was somebody else")
                .then()
                .statusCode(303);

        assertThat(evidence(finished.slug(), rosa)).isEmpty();
        assertThat(Cast.OMAR.get(page).asString()).doesNotContain("No longer a mentor");
    }

    @Test
    void nobody_confirms_themself_and_only_organisers_confirm() {
        var slug = Hackathons.running(now);
        var page = "/organise/" + slug + "/helpers";
        var rosa = mentorAt(slug);
        Cast.OMAR
                .post("/organise/" + slug + "/mentors", "email", Cast.OMAR.email, "offers", "Plans")
                .then()
                .statusCode(303);

        assertThat(Cast.OMAR.get(page).asString()).doesNotContain("value=\"" + Cast.OMAR.id() + "\"");
        Cast.OMAR
                .post(page, "people", Cast.OMAR.id().toString(), "share", "TOOK_PART")
                .then()
                .statusCode(422);
        assertThatThrownBy(() -> In.tx(
                        () -> Helped.confirm(Hackathon.named(slug), Cast.OMAR.person(), Cast.OMAR.person(), now).id))
                .isInstanceOf(Helped.OwnHelp.class);
        Cast.SAM.get(page).then().statusCode(403);
        rosa.post(page, "people", rosa.id().toString(), "share", "TOOK_PART")
                .then()
                .statusCode(403);
    }

    @Test
    void the_api_confirms_too() {
        var slug = Hackathons.running(now);
        var path = "/api/hackathons/" + slug + "/helpers";
        var rosa = mentorAt(slug);

        Cast.OMAR.putJson(path, Map.of("people", List.of("none"))).then().statusCode(422);
        var answer = Cast.OMAR.putJson(path, Map.of("people", List.of(rosa.id().toString()), "share", "TOOK_PART"));

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getBoolean("[0].tookPart")).isTrue();
        assertThat(Cast.OMAR.getJson(path).jsonPath().getString("[0].what")).isEqualTo("Mentor");
    }

    private static Newcomer mentorAt(String slug) {
        var rosa = Newcomer.resident();
        becomesMentor(slug, rosa);
        return rosa;
    }

    private static void becomesMentor(String slug, Newcomer who) {
        Cast.OMAR
                .post("/organise/" + slug + "/mentors", "email", who.email(), "offers", "Plans")
                .then()
                .statusCode(303);
    }

    private static void confirm(String page, Newcomer whom) {
        Cast.OMAR
                .post(page, "people", whom.id().toString(), "share", "TOOK_PART")
                .then()
                .statusCode(303);
    }

    /** Which skills it is evidence of, and at what level. */
    private static List<String> evidence(String slug, Newcomer whose) {
        return In.tx(() -> {
            Person person = Person.findById(whose.id());
            return Evidence.from(person, Helped.help(Hackathon.named(slug))).stream()
                    .map(each -> each.skill.key + " at " + each.level)
                    .toList();
        });
    }
}
