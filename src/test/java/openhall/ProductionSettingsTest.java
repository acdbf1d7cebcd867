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

    private static List<String> problems(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("openhall.mode", "demo");
        all.put("openhall.mail.adapter", "log");
        var source = new PropertiesConfigSource(all, "test", 100);
        return ProductionSettings.problems(
                new SmallRyeConfigBuilder().withSources(source).build());
    }
}
