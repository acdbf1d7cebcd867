package openhall.skills.champions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;
import openhall.skills.Standing;
import openhall.skills.imports.FreshImported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeenPagesTest {
    private static final String PATH = "/champions/skills";
    private static final String API = "/api/champions/skills";

    private Newcomer helped;

    @BeforeEach
    void join() {
        helped = Newcomer.staff("Helped Newcomer", Audience.STAFF, null);
    }

    @AfterEach
    void leave() {
        helped.leave();
    }

    @Test
    void a_champion_confirms_what_they_saw_of_somebody_who_does_not_report_to_them() {
        assertThat(Cast.BEA.get(PATH).asString()).contains("Their email").doesNotContain("value=\"expert\"");

        var saved = confirm(helped.email(), "working", "Set up a shared folder alone");

        assertThat(saved).isEqualTo(303);
        assertThat(standing()).isEqualTo("2 CHAMPION");
        assertThat(helped.get("/skills/lead").asString())
                .contains("Confirmed by a champion")
                .contains("Set up a shared folder alone");
    }

    @Test
    void what_is_wrong_comes_back_with_everything_typed() {
        var page =
                Cast.BEA.post(PATH, "email", "nobody@example.org", "skill", "lead", "level", "expert", "seen", "Kept");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Error: ")
                .contains("Enter the email of somebody on the staff.")
                .contains("Select the level you saw: awareness or working")
                .contains("nobody@example.org")
                .contains("Kept");
    }

    @Test
    void a_champion_confirms_neither_themselves_nor_residents_nor_people_who_left() {
        assertThat(confirm(Cast.BEA.email, "working", "Me")).isEqualTo(422);
        assertThat(confirm(Cast.ADA.email, "working", "A resident")).isEqualTo(422);
        helped.leave();
        assertThat(confirm(helped.email(), "working", "Gone")).isEqualTo(422);
        assertThat(standing()).isNull();
    }

    @Test
    void a_champion_confirms_no_skill_that_nobody_is_asked_about() {
        var imported = FreshImported.key();

        var page = Cast.BEA.post(
                PATH, "email", helped.email(), "skill", imported, "level", "working", "seen", "Read about it");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Select a skill").contains("Read about it");
        var body = Map.of("email", helped.email(), "skill", imported, "level", "working", "seen", "Read about it");
        assertThat(Cast.BEA.postJson(API, body).statusCode()).isEqualTo(422);
        assertThat(In.tx(() -> Skill.isOurs(imported))).isFalse();
        assertThat(In.tx(() -> Skill.isOurs("lead"))).isTrue();
    }

    @Test
    void a_manager_sees_that_a_champion_confirmed_it_and_not_who() {
        var mine = Newcomer.staff("Managed Newcomer", Audience.STAFF, Cast.MO.id());
        confirm(mine.email(), "working", "Set up a folder");
        var via = "people.find { it.id == '" + mine.id() + "' }.skills.find { it.key == 'LEAD' }.via";

        var page = Cast.MO.get("/team/skills").asString();
        var told = Cast.MO.getJson("/api/team/skills").jsonPath().getString(via);
        mine.leave();

        assertThat(page)
                .contains("via Confirmed by a champion")
                .doesNotContain("Confirmed by a champion: ")
                .contains("You do not see who confirmed a level");
        assertThat(told).isEqualTo("Confirmed by a champion");
    }

    @Test
    void a_button_pressed_eight_times_gives_one_confirmation() {
        var saved = AtOnce.run(8, () -> confirm(helped.email(), "working", "Pressed at once"));

        assertThat(saved).containsOnly(303);
        assertThat(In.tx(() -> SkillConfirmation.count("person.id = ?1", helped.id())))
                .isEqualTo(1);
        assertThat(In.tx(() -> Evidence.count("person.id = ?1", helped.id()))).isEqualTo(1);
        confirm(helped.email(), "working", "Another thing");
        assertThat(In.tx(() -> SkillConfirmation.count("person.id = ?1", helped.id())))
                .isEqualTo(2);
    }

    @Test
    void only_champions_do() {
        assertThat(Cast.SAM.get(PATH).statusCode()).isEqualTo(403);
        assertThat(Cast.MO.post(PATH, "email", helped.email()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_does_the_same() {
        var body = Map.of("email", helped.email(), "skill", "lead", "level", "awareness", "seen", "Found a setting");

        assertThat(Cast.BEA.postJson(API, body).jsonPath().getString("level")).isEqualTo("awareness");
        assertThat(standing()).isEqualTo("1 CHAMPION");
        assertThat(Cast.BEA.postJson(API, Map.of("email", helped.email())).statusCode())
                .isEqualTo(422);
        assertThat(Cast.SAM.postJson(API, body).statusCode()).isEqualTo(403);
    }

    private static int confirm(String email, String level, String seen) {
        return Cast.BEA
                .post(PATH, "email", email, "skill", "lead", "level", level, "seen", seen)
                .statusCode();
    }

    private @Nullable String standing() {
        return In.tx(() -> {
            var person = Objects.requireNonNull(Person.<Person>findById(helped.id()));
            var standing = Standing.of(person, Objects.requireNonNull(Skill.byKey("LEAD")));
            return standing == null ? null : standing.level + " " + standing.evidence.kind;
        });
    }
}
