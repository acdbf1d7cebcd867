package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Subject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MySkillsPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void staff_see_their_skills_the_rule_and_who_can_see_them() {
        var page = Cast.THEO.get("/me/skills");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Your skills</h1>")
                .contains("Staying secure")
                .contains("your last own check counts until a manager has confirmed a level")
                .contains("Who can see this");
    }

    @Test
    void residents_are_refused_and_strangers_sent_to_sign_in() {
        assertThat(Cast.ADA.get("/me/skills").statusCode()).isEqualTo(403);
        var stranger = Cast.NOBODY.get("/me/skills");
        assertThat(stranger.statusCode()).isIn(302, 303);
        assertThat(stranger.header("Location")).contains("/sign-in");
    }

    @Test
    void the_page_takes_as_many_statements_for_ten_skills_as_for_one() {
        show(Cast.KIT, "CONF");
        Cast.KIT.get("/me/skills");
        var one = Statements.counting(() -> Cast.KIT.get("/me/skills"));
        List.of("COLL", "SAFE", "PRIV", "DATA", "USER", "INCL", "AGIL", "JOIN", "LEAD")
                .forEach(key -> show(Cast.KIT, key));

        assertThat(Statements.counting(() -> Cast.KIT.get("/me/skills"))).isEqualTo(one);
    }

    private static void show(Cast who, String key) {
        In.tx(() -> Evidence.of(
                who.person(),
                skill(key),
                Level.WORKING,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                AT));
    }

    private static Skill skill(String key) {
        return Objects.requireNonNull(Skill.byKey(key));
    }
}
