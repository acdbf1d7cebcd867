package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Post;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;
import openhall.web.Cursor;
import org.junit.jupiter.api.Test;

/** Nothing that names somebody is left, and nothing that counts has changed. */
@QuarkusTest
class ErasureTest {
    @Inject
    @All
    List<MeasureSource> sources;

    @Test
    void of_a_busy_life_nothing_is_left_that_names_it_and_every_total_stays() {
        var life = BusyLife.led();
        life.person.leave();
        assertThat(Everywhere.tablesWith(life.name))
                .as("So that the search is known to find something")
                .contains("person", "idea", "idea_draft", "step_done", "skill_confirmation", "evidence", "conflict", "mail")
                .as("What cannot be changed never holds a name")
                .doesNotContain("activity");
        assertThat(Everywhere.tablesWith(life.person.email())).contains("person", "mail");
        var totals = Everywhere.totals();
        var moment = Instant.now().plusSeconds(60);
        var tallies = tallies(moment);

        erase(life.person.id()).then().statusCode(303);

        assertThat(Everywhere.tablesWith(life.name)).isEmpty();
        assertThat(Everywhere.tablesWith(life.person.email())).isEmpty();
        assertThat(Everywhere.totals()).isEqualTo(totals);
        assertThat(tallies(moment)).isEqualTo(tallies);
    }

    @Test
    void past_days_are_measured_by_the_same_target_of_a_job_of_which_only_its_words_stay() {
        var analyst = Newcomer.staff("Una Analyst", Audience.STAFF, null);
        In.tx(() -> {
            Person person = Person.findById(analyst.id());
            var now = Instant.now();
            person.move(new Post("Senior Data-Analyst for Quillon House", Audience.STAFF, person.unit, null), now);
            var source = new Subject("course", analyst.id().toString(), "A course", "/courses/a-course");
            var data = Objects.requireNonNull(Skill.byKey("DATA"));
            Evidence.of(person, data, Level.WORKING, Evidence.Kind.COMPLETION, source, now);
        });
        var day = Instant.now();
        analyst.leave();
        var counted = atTarget("data", day);

        erase(analyst.id()).then().statusCode(303);

        assertThat(atTarget("data", day)).isEqualTo(counted);
        assertThat(Everywhere.column(
                        "select job_title from posting where person_id = cast(? as uuid) and job_title is not null",
                        analyst.id().toString()))
                .containsExactly("data analyst");
    }

    private Set<Tally> atTarget(String skill, Instant moment) {
        return In.tx(() -> Set.copyOf(sources.stream()
                .filter(source -> source.key().equals("skills.at-target"))
                .findFirst()
                .orElseThrow()
                .tallies(skill, moment)));
    }

    @Test
    void what_they_gave_to_others_stays_without_their_name() {
        var life = BusyLife.led();
        life.person.leave();
        assertThat(Cast.NOBODY.get("/ideas/" + life.idea).asString()).contains("Sent by <bdi>" + life.name);
        assertThat(Cast.NOBODY.get("/certificates/" + life.certificate).asString())
                .contains(life.name);

        erase(life.person.id()).then().statusCode(303);

        assertThat(Cast.NOBODY.get("/ideas/" + life.idea).asString())
                .contains("No bench")
                .doesNotContain(life.name);
        assertThat(Cast.SAM.get(life.team).asString()).contains(Person.ERASED).doesNotContain(life.name);
        assertThat(Cast.NOBODY.get("/certificates/" + life.certificate).asString())
                .contains("does not count any more")
                .doesNotContain(life.name);
        var checked = Cast.NOBODY.getJson("/api/certificates/" + life.certificate);
        assertThat(checked.jsonPath().getString("state")).isEqualTo("VOID");
        assertThat(checked.asString()).doesNotContain(life.name);
        assertThat(life.person.isSignedIn()).isFalse();
    }

    @Test
    void four_at_once_erase_once() {
        var rosa = Newcomer.resident();

        assertThat(AtOnce.run(4, () -> erase(rosa.id()).statusCode())).containsOnly(303);

        assertThat(Everywhere.column(
                        "select detail from activity where verb = 'erased' and ref = ?",
                        rosa.id().toString()))
                .containsExactly("They asked us to");
    }

    @Test
    void the_address_can_begin_anew() {
        var rosa = Newcomer.resident();
        erase(rosa.id()).then().statusCode(303);

        var again = In.tx(() -> Person.residentAt(rosa.email(), "Rosa Again", Instant.now()).id);

        assertThat(again).isNotEqualTo(rosa.id());
        assertThat(In.tx(() -> Person.<Person>findById(rosa.id()).name)).isEqualTo(Person.ERASED);
    }

    @Test
    void who_did_it_and_which_kind_of_reason_is_on_record() {
        var rosa = Newcomer.resident();
        erase(rosa.id()).then().statusCode(303);

        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        assertThat(Cast.IVY.get("/admin/activity?after=" + now).asString())
                .contains("erased", "They asked us to", "Ivy Chen", "/admin/people/" + rosa.id());
    }

    private static Response erase(UUID id) {
        return Cast.IVY.post("/admin/people/" + id + "/erasure", "reason", "ASKED", "sure", "yes");
    }

    /** What the measures of the strategy count for one moment: others may still move meanwhile. */
    private Map<String, Set<Tally>> tallies(Instant moment) {
        var tallies = new TreeMap<String, Set<Tally>>();
        In.tx(() -> {
            for (var source : sources) {
                tallies.put(source.key(), Set.copyOf(source.tallies(argument(source), moment)));
            }
        });
        return tallies;
    }

    private static String argument(MeasureSource source) {
        return source.key().equals("skills.at-target") ? "lead" : "";
    }
}
