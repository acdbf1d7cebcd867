package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class SsoProblemsTest {
    private static final String ENTRA = "https://login.microsoftonline.com/";

    @Test
    void without_an_issuer_there_is_nothing_to_say() {
        assertThat(problems(true, "openhall.sso.issuer", "")).isEmpty();
        assertThat(SsoProblems.of(config(Map.of("openhall.sso.client-id", "openhall")), true))
                .isEmpty();
    }

    @Test
    void settings_that_are_complete_are_no_problem() {
        assertThat(problems(true)).isEmpty();
        assertThat(problems(true, "openhall.sso.issuer", ENTRA + "72f988bf-0000-0000-0000-2d7cd011db47/v2.0"))
                .isEmpty();
        assertThat(problems(
                        true,
                        "openhall.sso.issuer",
                        ENTRA + "common/v2.0",
                        "openhall.sso.tenant-id",
                        "72f988bf-0000-0000-0000-2d7cd011db47",
                        "openhall.sso.trust-email",
                        "true"))
                .isEmpty();
        assertThat(problems(true, "openhall.sso.roles-claim", "roles", "openhall.sso.roles", "Heads=JUDGE"))
                .isEmpty();
        assertThat(problems(true, "openhall.sso.audience", "MANAGER")).isEmpty();
    }

    @Test
    void what_the_provider_calls_us_and_its_secret_are_needed() {
        assertThat(problems(true, "openhall.sso.client-id", "", "openhall.sso.client-secret", " "))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("openhall.sso.client-id must be set"))
                .anyMatch(problem -> problem.startsWith("openhall.sso.client-secret must be set"));
    }

    @Test
    void in_production_nobody_is_asked_without_https() {
        assertThat(problems(true, "openhall.sso.issuer", "http://provider.example"))
                .containsExactly("openhall.sso.issuer must begin with https://");
        assertThat(problems(false, "openhall.sso.issuer", "http://provider.example"))
                .isEmpty();
    }

    @Test
    void an_issuer_for_any_organisation_needs_the_one_that_is_ours() {
        for (var issuer : List.of(
                ENTRA + "common/v2.0",
                ENTRA + "organizations/v2.0",
                ENTRA + "consumers/v2.0",
                "https://accounts.google.com")) {
            assertThat(problems(true, "openhall.sso.issuer", issuer))
                    .as(issuer)
                    .singleElement()
                    .asString()
                    .startsWith("openhall.sso.tenant-id must be set");
        }
    }

    @Test
    void addresses_are_trusted_of_one_organisation_only() {
        assertThat(problems(true, "openhall.sso.trust-email", "true"))
                .singleElement()
                .asString()
                .startsWith("openhall.sso.trust-email needs tenant-id");
    }

    @Test
    void roles_need_a_claim_and_words_that_give_them() {
        assertThat(problems(true, "openhall.sso.roles", "Heads=JUDGE"))
                .singleElement()
                .asString()
                .startsWith("openhall.sso.roles-claim must be set");
        assertThat(problems(true, "openhall.sso.roles-claim", "roles"))
                .singleElement()
                .asString()
                .startsWith("openhall.sso.roles must be set");
        assertThat(problems(true, "openhall.sso.roles-claim", "roles", "openhall.sso.roles", "Heads=BOSS"))
                .singleElement()
                .asString()
                .startsWith("openhall.sso.roles: \"Heads=BOSS\" must be a word");
    }

    @Test
    void somebody_new_is_one_of_the_staff() {
        for (var audience : List.of("RESIDENT", "staff", "BOSS")) {
            assertThat(problems(true, "openhall.sso.audience", audience))
                    .as(audience)
                    .containsExactly("openhall.sso.audience must be STAFF, MANAGER or SENIOR_LEADER");
        }
    }

    /** Of settings that are complete, but for these names and values. */
    private static List<String> problems(boolean production, String... namesAndValues) {
        var settings = new HashMap<String, String>();
        settings.put("openhall.sso.issuer", "https://provider.example");
        settings.put("openhall.sso.client-id", "openhall");
        settings.put("openhall.sso.client-secret", "secret");
        for (var i = 0; i < namesAndValues.length; i += 2) {
            settings.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SsoProblems.of(config(settings), production);
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test"))
                .build();
    }
}
