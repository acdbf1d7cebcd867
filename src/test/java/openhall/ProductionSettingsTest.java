package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What keeps Openhall from starting. */
class ProductionSettingsTest {

    @Test
    void colours_on_which_white_can_be_read_are_fine() {
        assertThat(problems(Map.of())).isEmpty();
        assertThat(problems(Map.of("openhall.council.brand", "#5b2a86", "openhall.council.brand-dark", "3f1d5e")))
                .isEmpty();
    }

    @Test
    void a_colour_that_is_too_pale_or_none_is_named() {
        for (var name : List.of("openhall.council.brand", "openhall.council.brand-dark")) {
            for (var colour : List.of("#ffcc00", "#767676", "purple")) {
                assertThat(problems(Map.of(name, colour)))
                        .as(colour)
                        .singleElement()
                        .asString()
                        .startsWith(name + " must be a colour such as #17505a");
            }
        }
    }

    @Test
    void a_command_needs_no_owner_because_it_migrates_nothing() {
        var production = Map.of("openhall.mode", "production");
        var command = Map.of("openhall.mode", "production", "quarkus.flyway.migrate-at-start", "false");

        assertThat(problems(production)).anyMatch(problem -> problem.startsWith("quarkus.flyway.username"));
        assertThat(problems(command)).noneMatch(problem -> problem.contains("quarkus.flyway"));
    }

    @Test
    void a_real_service_needs_a_role_of_its_own() {
        assertThat(problems(Map.of("openhall.mode", "production")))
                .anyMatch(problem -> problem.startsWith("quarkus.datasource.username must be set"));
    }

    @Test
    void the_digest_has_an_hour_of_the_day() {
        for (var hour : List.of("0", "7", "07", "23")) {
            assertThat(problems(Map.of("openhall.digest.hour", hour))).as(hour).isEmpty();
        }
        for (var hour : List.of("24", "-1", "7am", "107")) {
            assertThat(problems(Map.of("openhall.digest.hour", hour)))
                    .as(hour)
                    .containsExactly("openhall.digest.hour must be an hour from 0 to 23");
        }
    }

    @Test
    void small_groups_can_be_made_larger_and_not_smaller() {
        for (var fewest : List.of("5", "9", "10", "25")) {
            assertThat(problems(Map.of("openhall.small-groups.counts", fewest)))
                    .as(fewest)
                    .isEmpty();
        }
        for (var fewest : List.of("4", "0", "-5", "05", "many")) {
            assertThat(problems(Map.of("openhall.small-groups.counts", fewest)))
                    .as(fewest)
                    .containsExactly("openhall.small-groups.counts must be a number from 5 to 999");
        }
        assertThat(problems(Map.of("openhall.small-groups.attitudes", "15"))).isEmpty();
        for (var fewest : List.of("9", "0", "-10", "010", "many")) {
            assertThat(problems(Map.of("openhall.small-groups.attitudes", fewest)))
                    .as(fewest)
                    .containsExactly("openhall.small-groups.attitudes must be a number from 10 to 999");
        }
    }

    private static List<String> problems(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("openhall.mode", "demo", "openhall.mail.adapter", "log"));
        all.putAll(settings);
        var source = new PropertiesConfigSource(all, "test", 100);
        return ProductionSettings.problems(
                new SmallRyeConfigBuilder().withSources(source).build());
    }
}
