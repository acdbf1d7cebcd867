package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Post;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobTargetPagesTest {
    private static final String PATH = "/admin/skills/coll/job-targets";
    private static final String API = "/api/job-targets/coll";

    private final String job =
            "tester " + UUID.randomUUID().toString().substring(0, 8).replace('-', ' ');

    private void set(String level) {
        Cast.IVY.post(PATH, "job", job, "level", level).then().statusCode(303);
    }

    private List<SkillTarget> all() {
        return In.tx(() -> SkillTarget.<SkillTarget>list("job = ?1 order by since", job));
    }

    private static int target(UUID person) {
        return In.tx(() -> OwnTargets.of(List.of(person)).of(person, Skill.current("COLL")));
    }

    @Test
    void an_administrator_sets_the_target_of_a_job_and_it_counts_for_who_has_it() {
        var somebody = Newcomer.staff("Jem Newcomer", Audience.STAFF, null);
        In.tx(() -> {
            Person person = Person.findById(somebody.id());
            person.move(new Post("Senior " + job, Audience.STAFF, person.unit, null), Instant.now());
        });

        set("expert");

        assertThat(target(somebody.id())).isEqualTo(Level.EXPERT.number());
        assertThat(Cast.IVY.get(PATH).asString()).contains(job, "Expert", "Take back: " + job);
        assertThat(Cast.NOBODY.get("/skills/coll").asString()).contains(job.substring(1) + ": expert");
        somebody.leave();
    }

    @Test
    void a_target_that_is_taken_back_holds_no_more_and_twice_is_the_same_as_once() {
        set("expert");
        var path = PATH + "/" + all().get(0).id + "/withdrawal";

        Cast.IVY.post(path).then().statusCode(303);
        Cast.IVY.post(path).then().statusCode(303);

        assertThat(all())
                .singleElement()
                .satisfies(target -> assertThat(target.until).isNotNull());
        assertThat(Cast.IVY.get(PATH).asString()).doesNotContain(job);
    }

    @Test
    void another_level_ends_the_one_before_and_the_same_level_changes_nothing() {
        set("working");
        set("expert");
        set("expert");

        assertThat(all()).extracting(target -> target.level).containsExactly(2, 4);
        assertThat(all().get(0).until).isNotNull();
    }

    @Test
    void one_target_set_eight_times_at_once_is_one() {
        AtOnce.run(8, () -> Cast.IVY.post(PATH, "job", job, "level", "expert").statusCode());

        assertThat(all()).hasSize(1);
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        var page = Cast.IVY.post(PATH, "job", "?!", "level", "wizard");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("There is a problem", JobTargetForm.ENTER_WORDS, JobTargetForm.CHOOSE_LEVEL, "?!");
    }

    @Test
    void what_the_file_sets_is_changed_in_the_file() {
        var page = Cast.IVY.post("/admin/skills/data/job-targets", "job", "Data-Analyst", "level", "expert");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("gives this job its target. Change it in the file");
    }

    @Test
    void others_set_no_targets_and_see_no_way_to_them() {
        assertThat(Cast.LENA.get(PATH).statusCode()).isEqualTo(403);
        assertThat(Cast.LENA.post(PATH, "job", job, "level", "expert").statusCode())
                .isEqualTo(403);
        assertThat(Cast.LENA.get("/skills/coll").asString()).doesNotContain(PATH);
        assertThat(Cast.IVY.get("/skills/coll").asString()).contains(PATH);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_program_sets_reads_and_takes_back() {
        assertThat(Cast.IVY.postJson(API, Map.of("job", "", "level", "none")).statusCode())
                .isEqualTo(422);
        var set = Cast.IVY.postJson(API, Map.of("job", job, "level", "expert"));
        var one = "find { it.job == '" + job + "' }.";

        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(set.jsonPath().getString(one + "level")).isEqualTo("expert");
        assertThat(set.jsonPath().getBoolean(one + "inFile")).isFalse();
        assertThat(Cast.IVY
                        .deleteJson(API + "/" + set.jsonPath().getString(one + "id"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(Cast.IVY.getJson(API).asString()).doesNotContain(job);
    }

    /** In a framework of the test's own. */
    @Test
    @TestTransaction
    void a_file_that_says_nothing_of_the_job_leaves_it_and_one_that_does_takes_over() {
        var now = Instant.now();
        FrameworkFiles.publish(file(List.of()), "one", now);
        SkillTarget.type(Skill.current("ZZTYPED"), job, Level.WORKING, Cast.IVY.person(), now);

        FrameworkFiles.publish(file(List.of()), "two", now.plusSeconds(60));
        assertThat(SkillTarget.ofJobs(Skill.current("ZZTYPED")))
                .singleElement()
                .satisfies(target -> assertThat(target.typed).isTrue());

        var group = new FrameworkFile.GroupText(job, Map.of("ZZTYPED", Level.EXPERT));
        FrameworkFiles.publish(file(List.of(group)), "three", now.plusSeconds(120));
        assertThat(SkillTarget.ofJobs(Skill.current("ZZTYPED")))
                .singleElement()
                .satisfies(target -> assertThat(target.typed).isFalse());
    }

    @Test
    @TestTransaction
    void a_file_that_sets_the_same_level_takes_the_target_over_and_can_end_it() {
        var now = Instant.now();
        FrameworkFiles.publish(file(List.of()), "one", now);
        SkillTarget.type(Skill.current("ZZTYPED"), job, Level.EXPERT, Cast.IVY.person(), now);
        var group = new FrameworkFile.GroupText(job, Map.of("ZZTYPED", Level.EXPERT));

        FrameworkFiles.publish(file(List.of(group)), "two", now.plusSeconds(60));
        assertThat(SkillTarget.ofJobs(Skill.current("ZZTYPED")))
                .singleElement()
                .satisfies(target -> assertThat(target.typed).isFalse());
        assertThat(SkillTarget.isInFile(Skill.current("ZZTYPED"), job)).isTrue();

        FrameworkFiles.publish(file(List.of()), "three", now.plusSeconds(120));
        assertThat(SkillTarget.ofJobs(Skill.current("ZZTYPED"))).isEmpty();
    }

    private static FrameworkFile file(List<FrameworkFile.GroupText> groups) {
        var skill = new FrameworkFile.SkillText(
                "ZZTYPED",
                "A skill with a typed target",
                "Summary",
                Map.of(Level.WORKING, "You do it"),
                Map.of(Audience.STAFF, Level.AWARENESS),
                List.of());
        return new FrameworkFile("typed-targets", "Test", "1", "Summary", "CC BY 4.0", null, List.of(skill), groups);
    }

    @Test
    void the_page_takes_as_many_statements_for_many_jobs_as_for_one() {
        set("expert");
        var one = Statements.counting(() -> Cast.IVY.get(PATH));
        for (var i = 0; i < 5; i++) {
            Cast.IVY.post(PATH, "job", job + " " + i, "level", "expert");
        }

        assertThat(Statements.counting(() -> Cast.IVY.get(PATH))).isEqualTo(one).isLessThanOrEqualTo(6);
    }
}
