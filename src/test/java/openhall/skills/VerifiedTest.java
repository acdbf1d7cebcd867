package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifiedTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void what_others_have_seen_counts_from_working_on_and_what_people_say_themselves_does_not() {
        var who = Newcomer.resident().id();
        shows(who, "USER", Level.WORKING, Evidence.Kind.CONTRIBUTED);
        shows(who, "USER", Level.EXPERT, Evidence.Kind.SELF_CHECK);
        shows(who, "COLL", Level.AWARENESS, Evidence.Kind.TOOK_PART);
        shows(who, "JOIN", Level.EXPERT, Evidence.Kind.SELF_CHECK);

        assertThat(verified(who)).isEqualTo(Map.of(who, Set.of(skill("USER"))));
        assertThat(In.tx(() -> Verified.skillsOf(List.of()))).isEmpty();
    }

    private static Map<UUID, Set<UUID>> verified(UUID who) {
        return In.tx(() -> Verified.skillsOf(List.of(who)));
    }

    private static UUID skill(String key) {
        return In.tx(() -> Objects.requireNonNull(Skill.byKey(key)).id);
    }

    private static void shows(UUID who, String key, Level level, Evidence.Kind kind) {
        var source = new Subject("test", UUID.randomUUID().toString(), "A test", "/");
        In.tx(() -> {
            var skill = Objects.requireNonNull(Skill.byKey(key));
            return Evidence.of(Person.findById(who), skill, level, kind, source, AT);
        });
    }
}
