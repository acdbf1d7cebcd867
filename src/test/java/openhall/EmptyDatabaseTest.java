package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmptyDatabaseTest {
    @Test
    void a_database_with_tables_is_fine() {
        assertThat(EmptyDatabase.problems(ConfigProvider.getConfig())).isEmpty();
    }

    @Test
    void a_database_without_any_is_named() {
        var url = ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceAll("/[^/?]+(\\?.*)?$", "/template1");
        var source = new PropertiesConfigSource(
                Map.of(
                        "quarkus.datasource.jdbc.url", url,
                        "quarkus.datasource.username", "postgres",
                        "quarkus.datasource.password", "postgres"),
                "test",
                100);
        var config = new SmallRyeConfigBuilder().withSources(source).build();

        assertThat(EmptyDatabase.problems(config)).singleElement().asString().startsWith("The database is empty");
    }
}
