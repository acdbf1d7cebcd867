package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import openhall.Cast;
import org.junit.jupiter.api.Test;

/** All skills are retired here; rolled back, so that no other test misses them. */
@QuarkusTest
@TestTransaction
class TeamWithoutSkillsTest {
    @Inject
    EntityManager database;

    @Inject
    Suggestions suggestions;

    private TeamMatrix team(Cast manager) {
        database.createNativeQuery("update skill set retired_at = current_timestamp where retired_at is null")
                .executeUpdate();
        return TeamMatrix.of(manager.person().id, null, suggestions);
    }

    @Test
    void a_manager_with_reports_is_not_told_that_nobody_reports_to_them() {
        var team = team(Cast.MO);

        assertThat(team.empty()).isFalse();
        assertThat(team.headline()).isEqualTo("There are no skills yet.");
        assertThat(team.withoutSkills()).isTrue();
    }

    @Test
    void somebody_without_reports_still_is() {
        assertThat(team(Cast.SAM).headline()).isEqualTo("Nobody reports to you yet.");
    }
}
