package openhall.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrailLinkTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private String run;

    @BeforeEach
    void namesOfItsOwn() {
        run = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void the_whole_thread_is_read_from_each_of_its_ends_and_from_between() {
        thread("a");

        var all = List.of(
                "idea a prompted challenge a",
                "challenge a answered by project a",
                "project a adopted as change a",
                "change a contributes to goal a");
        assertThat(around("idea", "a")).containsExactlyElementsOf(all);
        assertThat(around("goal", "a")).containsExactlyElementsOf(all);
        assertThat(around("project", "a")).containsExactlyElementsOf(all);
    }

    @Test
    void a_goal_that_two_ideas_serve_does_not_mix_their_threads() {
        join("change", "a", "contributes to", "goal", "shared");
        join("change", "b", "contributes to", "goal", "shared");
        join("idea", "a", "prompted", "change", "a");
        join("idea", "b", "prompted", "change", "b");

        assertThat(around("idea", "a"))
                .containsExactly("change a contributes to goal shared", "idea a prompted change a");
        assertThat(around("change", "b"))
                .containsExactly("change b contributes to goal shared", "idea b prompted change b");
    }

    @Test
    void from_the_goal_itself_every_thread_is_seen() {
        join("change", "a", "contributes to", "goal", "shared");
        join("change", "b", "contributes to", "goal", "shared");
        join("idea", "a", "prompted", "change", "a");

        assertThat(around("goal", "shared")).hasSize(3).contains("idea a prompted change a");
    }

    @Test
    void a_skill_that_two_projects_show_does_not_mix_their_threads_either() {
        join("project", "a", "evidences", "skill", "SAFE");
        join("project", "b", "evidences", "skill", "SAFE");

        assertThat(around("project", "a")).containsExactly("project a evidences skill SAFE");
        assertThat(around("skill", "SAFE")).hasSize(2);
    }

    @Test
    void one_challenge_with_two_answers_shows_both() {
        join("challenge", "a", "answered by", "project", "one");
        join("challenge", "a", "answered by", "project", "two");

        assertThat(around("project", "one")).hasSize(2);
    }

    @Test
    void a_circle_ends() {
        join("idea", "a", "prompted", "challenge", "a");
        join("challenge", "a", "prompted", "idea", "a");

        assertThat(around("idea", "a")).hasSize(2);
    }

    @Test
    void joining_again_changes_nothing() {
        join("idea", "a", "prompted", "challenge", "a");
        var before = activities("challenge", "a");

        In.tx(() -> TrailLink.join(
                thing("idea", "a"),
                "prompted",
                thing("challenge", "a"),
                Cast.IVY.person(),
                "Another reason",
                AT.plusSeconds(9)));

        assertThat(around("idea", "a")).hasSize(1);
        assertThat(why("idea", "a")).isEqualTo("Because of a");
        assertThat(activities("challenge", "a")).isEqualTo(before).isEqualTo(1);
    }

    @Test
    void joining_from_eight_at_once_is_one_link_and_no_fault() {
        AtOnce.run(8, () -> {
            join("idea", "a", "prompted", "challenge", "a");
            return run;
        });

        assertThat(around("idea", "a")).hasSize(1);
        assertThat(activities("challenge", "a")).isEqualTo(1);
    }

    @Test
    void what_nothing_is_joined_to_has_no_trail() {
        assertThat(around("idea", "alone")).isEmpty();
        assertThat(around("nothing", "a")).isEmpty();
    }

    private void thread(String name) {
        join("idea", name, "prompted", "challenge", name);
        join("challenge", name, "answered by", "project", name);
        join("project", name, "adopted as", "change", name);
        join("change", name, "contributes to", "goal", name);
    }

    private void join(String from, String fromName, String kind, String to, String toName) {
        In.tx(() -> TrailLink.join(
                thing(from, fromName), kind, thing(to, toName), Cast.IVY.person(), "Because of " + fromName, AT));
    }

    private Subject thing(String kind, String name) {
        var ref = ref(name);
        return new Subject(kind, ref, kind + " " + name, "/" + kind + "/" + ref);
    }

    private String ref(String name) {
        return run + "." + name;
    }

    /** In the order of the page; links of one moment come in the order they were made. */
    private List<String> around(String kind, String name) {
        return In.tx(() -> TrailLink.around(kind, ref(name)).stream()
                .map(link -> link.fromTitle + " " + link.kind + " " + link.toTitle)
                .toList());
    }

    private String why(String kind, String name) {
        return In.tx(() -> TrailLink.around(kind, ref(name)).get(0).why);
    }

    private long activities(String kind, String name) {
        return In.tx(() -> ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from activity where kind = ?1 and ref = ?2")
                        .setParameter(1, kind)
                        .setParameter(2, ref(name))
                        .getSingleResult())
                .longValue());
    }
}
