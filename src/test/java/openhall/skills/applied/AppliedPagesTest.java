package openhall.skills.applied;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Notice;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Post;
import openhall.people.Register;
import openhall.skills.Skill;
import openhall.skills.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppliedPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final String MINE = "/me/skills/lead/applied";
    private static final String TEAM = "/team/applied-skills";

    private Newcomer me;

    @BeforeEach
    void join() {
        me = Newcomer.staff("Applied Newcomer", Audience.STAFF, Cast.MO.id());
    }

    @AfterEach
    void leave() {
        me.leave();
    }

    @Test
    void a_change_goes_to_the_manager_and_shows_nothing_before_they_sign_it_off() {
        var sent = me.post(MINE, "level", "working", "changed", "The form has four questions less");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(me.get(MINE).asString())
                .contains("The form has four questions less")
                .contains("Waiting for your manager");
        assertThat(Cast.MO.get(TEAM).asString()).contains("Applied Newcomer");
        assertThat(standing()).isNull();

        var id = FreshApplied.of(me.id());
        var decided = Cast.MO.post(TEAM + "/" + id, "agreed", "yes", "version", version(id));

        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(standing()).isEqualTo("2 APPLIED");
        assertThat(me.get("/me/skills").asString()).contains("Used at work: signed off by a manager");
        assertThat(me.get(MINE).asString()).contains("Signed off");
        assertThat(notices()).isEqualTo(1);
        assertThat(Cast.MO.get(TEAM).asString()).doesNotContain("Applied Newcomer");
    }

    @Test
    void what_is_sent_back_says_why_and_shows_nothing() {
        var id = FreshApplied.of(me.id());

        assertThat(Cast.MO
                        .post(TEAM + "/" + id, "agreed", "no", "words", "Show me the numbers", "version", version(id))
                        .statusCode())
                .isEqualTo(303);

        assertThat(standing()).isNull();
        assertThat(me.get(MINE).asString()).contains("Sent back").contains("Show me the numbers");
    }

    @Test
    void a_change_without_words_or_with_a_wrong_link_comes_back_with_the_rest_kept() {
        var page = me.post(MINE, "level", "expert", "changed", " ", "link", "ftp://example.org/kept");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Error: ")
                .contains("Enter what you did and what changed")
                .contains("Enter an address that begins with https://")
                .contains("ftp://example.org/kept")
                .containsPattern("value=\"expert\"[^>]*checked");
    }

    @Test
    void a_manager_who_sends_it_back_says_what_is_missing() {
        var page = Cast.MO.post(TEAM + "/" + FreshApplied.of(me.id()), "agreed", "no");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Say what is missing").containsPattern("value=\"no\"[^>]*checked");
    }

    @Test
    void a_manager_decides_on_what_they_read_and_on_nothing_that_was_sent_since() {
        me.post(MINE, "level", "working", "changed", "The first text");
        var id = waiting();
        var read = version(id);
        me.post(MINE, "level", "expert", "changed", "The second text");

        var page = Cast.MO.post(TEAM + "/" + id, "agreed", "yes", "words", "Kept words", "version", read);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("They sent this again after you opened it")
                .contains("The second text")
                .contains("Kept words")
                .contains("value=\"" + version(id) + "\"")
                .containsPattern("value=\"yes\"[^>]*checked");
        assertThat(standing()).isNull();
        var program = Cast.MO.postJson("/api" + TEAM + "/" + id + "/decision", Map.of("agreed", true, "sentAt", read));
        assertThat(program.statusCode()).isEqualTo(409);
        assertThat(program.jsonPath().getString("changed")).isEqualTo("The second text");
        assertThat(Cast.MO
                        .post(TEAM + "/" + id, "agreed", "yes", "version", version(id))
                        .statusCode())
                .isEqualTo(303);
        assertThat(standing()).isEqualTo("4 APPLIED");
    }

    @Test
    void who_has_no_manager_is_told_so_and_the_manager_they_get_is_told() {
        var alone = Newcomer.staff("Applied Alone", Audience.STAFF, null);
        assertThat(alone.get(MINE).asString()).contains("names no manager of yours");
        var sent = alone.post(MINE, "level", "working", "changed", "Shorter letters");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(alone.get("/api/me/skills/lead/applied").jsonPath().getBoolean("[0].managed"))
                .isFalse();

        In.tx(() -> {
            Person person = Objects.requireNonNull(Person.findById(alone.id()));
            var post = new Post("Officer", Audience.STAFF, person.unit, Cast.MO.person());
            Arc.container().instance(Register.class).get().move(person, post, null, Instant.now());
        });
        var told = In.tx(() -> Notice.count(
                "person.id = ?1 and key in (select concat('applied/', cast(a.id as string)) from AppliedSkill a"
                        + " where a.person.id = ?2)",
                Cast.MO.id(),
                alone.id()));
        var page = alone.get(MINE).asString();
        alone.leave();

        assertThat(told).isEqualTo(1);
        assertThat(page).doesNotContain("names no manager of yours");
    }

    @Test
    void who_decides_otherwise_in_another_window_is_told_that_it_was_decided() {
        var id = FreshApplied.of(me.id());
        var read = version(id);
        Cast.MO.post(TEAM + "/" + id, "agreed", "no", "words", "Not yet", "version", read);

        var again = Cast.MO.post(TEAM + "/" + id, "agreed", "yes", "version", read);
        var same = Cast.MO.post(TEAM + "/" + id, "agreed", "no", "words", "Not yet", "version", read);
        var program = Cast.MO.postJson("/api" + TEAM + "/" + id + "/decision", Map.of("agreed", true, "sentAt", read));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith(TEAM + "/" + id);
        assertThat(same.header("Location")).endsWith(TEAM);
        assertThat(program.statusCode()).isEqualTo(409);
        assertThat(program.jsonPath().getBoolean("agreed")).isFalse();
        assertThat(standing()).isNull();
    }

    @Test
    void nobody_else_decides_or_sees_it() {
        var path = TEAM + "/" + FreshApplied.of(me.id());

        assertThat(Cast.LENA.get(path).statusCode()).isEqualTo(404);
        assertThat(Cast.LENA.post(path, "agreed", "yes").statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.post(path, "agreed", "yes").statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.post(MINE, "level", "working", "changed", "A thing").statusCode())
                .isEqualTo(403);
        assertThat(me.get("/me/skills/nosuch/applied").statusCode()).isEqualTo(404);
        assertThat(standing()).isNull();
    }

    @Test
    void eight_decisions_at_once_are_one() {
        var id = UUID.fromString(FreshApplied.of(me.id()));

        AtOnce.each(
                8,
                number -> In.tx(() -> {
                    var mo = Cast.MO.person();
                    AppliedSkill.forManager(mo, id)
                            .decide(mo, new AppliedSkill.Decision(number % 2 == 0, "Words", FreshApplied.VERSION), AT);
                    return number;
                }));

        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void eight_changes_sent_at_once_are_one() {
        AtOnce.run(8, () -> FreshApplied.of(me.id()));

        assertThat(In.tx(() -> AppliedSkill.count("person.id = ?1", me.id()))).isEqualTo(1);
    }

    @Test
    void the_managers_list_takes_as_many_statements_for_two_as_for_one() {
        FreshApplied.of(me.id());
        var one = Statements.counting(() -> Cast.MO.get(TEAM));
        me.post("/me/skills/data/applied", "level", "working", "changed", "It is shorter");

        assertThat(Statements.counting(() -> Cast.MO.get(TEAM))).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void programs_send_read_and_decide() {
        var path = "/api/me/skills/user/applied";
        assertThat(Cast.SAM.postJson(path, Map.of("level", "working")).statusCode())
                .isEqualTo(422);
        var sent = Cast.SAM.postJson(path, Map.of("level", "working", "changed", "Sam asked five people"));
        assertThat(sent.statusCode()).isEqualTo(200);
        var id = sent.jsonPath().getString("[0].id");
        var sentAt = sent.jsonPath().getString("[0].sentAt");

        assertThat(Cast.MO.getJson("/api/team/applied-skills").jsonPath().<String>getList("waiting.change.id"))
                .contains(id);
        var decision = "/api/team/applied-skills/" + id + "/decision";
        assertThat(Cast.MO
                        .postJson(decision, Map.of("agreed", false, "sentAt", sentAt))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Cast.MO
                        .postJson(decision, Map.of("agreed", false, "words", "Not yet", "sentAt", sentAt))
                        .jsonPath()
                        .getBoolean("agreed"))
                .isFalse();
        assertThat(Cast.SAM.getJson(path).jsonPath().getString("[0].words")).isEqualTo("Not yet");
    }

    private @Nullable String standing() {
        return In.tx(() -> {
            var person = Objects.requireNonNull(Person.<Person>findById(me.id()));
            var standing = Standing.of(person, Objects.requireNonNull(Skill.byKey("LEAD")));
            return standing == null ? null : standing.level + " " + standing.evidence.kind;
        });
    }

    private String waiting() {
        return In.tx(() -> AppliedSkill.<AppliedSkill>find("person.id = ?1 and decidedAt is null", me.id())
                .singleResult()
                .id
                .toString());
    }

    private static String version(String id) {
        return In.tx(
                () -> AppliedSkill.<AppliedSkill>findById(UUID.fromString(id)).version());
    }

    private long notices() {
        return In.tx(() -> Notice.count("person.id = ?1 and key like 'applied-decided/%'", me.id()));
    }
}
