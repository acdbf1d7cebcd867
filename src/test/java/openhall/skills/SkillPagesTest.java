package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.Subject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void anyone_can_read_the_skills_and_their_levels() {
        var page = Cast.NOBODY.get("/skills");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Digital skills</h1>")
                .contains("Staying secure")
                .contains("Leading digital change")
                .contains("4 Expert")
                .doesNotContain("/me/skills/");
    }

    @Test
    void anyone_can_read_one_skill() {
        var page = Cast.NOBODY.get("/skills/safe");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Staying secure</h1>")
                .contains("Practitioner")
                .doesNotContain("Where you are");
    }

    @Test
    void a_skill_that_does_not_exist_is_not_found() {
        assertThat(Cast.NOBODY.get("/skills/nosuch").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/skills/no-such-skill").statusCode()).isEqualTo(404);
    }

    @Test
    void a_resident_sees_no_standing() {
        assertThat(Cast.ADA.get("/skills/safe").asString()).doesNotContain("Where you are");
    }

    @Test
    void staff_see_where_they_are_and_via_what() {
        In.tx(() -> Evidence.of(
                Cast.PRIYA.person(),
                Objects.requireNonNull(Skill.byKey("USER")),
                Level.EXPERT,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "Start with needs", "/courses/start-with-needs"),
                AT));

        var page = Cast.PRIYA.get("/skills/user").asString();

        assertThat(page)
                .contains("Where you are")
                .contains("Course completed: Start with needs")
                .contains("At target");
    }
}
