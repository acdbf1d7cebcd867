package openhall.people.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void a_token_says_who_somebody_is() {
        var claims = read(
                "Wren.Ashby@Council.Example",
                Provider.settings("employee-number-claim", "employee_id"),
                "tid",
                "our-council",
                "employee_id",
                4711);

        assertThat(claims.subject()).isEqualTo("subject");
        assertThat(claims.name()).isEqualTo("Wren Ashby");
        assertThat(claims.email()).isEqualTo("wren.ashby@council.example");
        assertThat(claims.emailVerified()).isTrue();
        assertThat(claims.tenant()).isEqualTo("our-council");
        assertThat(claims.number()).isEqualTo("4711");
    }

    @Test
    void what_is_not_there_is_empty() {
        var claims = Claims.read(Map.of("sub", "subject"), Provider.settings());

        assertThat(claims).isEqualTo(new Claims("subject", "", "", "", false, "", null, null));
    }

    @Test
    void an_address_is_confirmed_only_when_the_token_says_so() {
        assertThat(read("wren@council.example", Provider.settings()).emailVerified())
                .isTrue();
        for (var said : List.<Object>of(false, "false", "yes", 1, List.of(true))) {
            assertThat(read("wren@council.example", Provider.settings(), "email_verified", said)
                            .emailVerified())
                    .as(said.toString())
                    .isFalse();
        }
        assertThat(read("wren@council.example", Provider.settings(), "email_verified", "true")
                        .emailVerified())
                .isTrue();
    }

    @Test
    void what_is_no_address_counts_as_none() {
        for (var wrong : List.of(
                "",
                "wren",
                "wren@",
                "@council.example",
                "wren@council",
                "wren@@council.example",
                "wren ashby@council.example",
                "wren@council.example\u0000",
                "wr\u00e9n@council.example",
                "w".repeat(250) + "@council.example")) {
            assertThat(read(wrong, Provider.settings()).email()).as(wrong).isEmpty();
        }
    }

    @Test
    void roles_are_found_by_name_by_path_and_by_a_name_that_looks_like_a_path() {
        var roles = List.of("Heads", "Web team");
        var nested = Map.of("roles", roles);

        assertThat(rolesIn("roles", "roles", roles)).containsExactlyInAnyOrder("Heads", "Web team");
        assertThat(rolesIn("realm_access.roles", "realm_access", nested))
                .containsExactlyInAnyOrder("Heads", "Web team");
        assertThat(rolesIn("a.b.roles", "a", Map.of("b", nested))).containsExactlyInAnyOrder("Heads", "Web team");
        assertThat(rolesIn("https://council.example/roles", "https://council.example/roles", roles))
                .containsExactlyInAnyOrder("Heads", "Web team");
        assertThat(rolesIn("role", "role", "Heads")).containsExactly("Heads");
    }

    @Test
    void a_token_without_the_claim_gives_no_role() {
        assertThat(rolesIn("realm_access.roles", "realm_access", "Heads")).isEmpty();
        assertThat(rolesIn("roles", "others", List.of("Heads"))).isEmpty();
    }

    @Test
    void a_token_says_nothing_about_roles_when_none_are_asked_for_or_they_stand_elsewhere() {
        assertThat(read("wren@council.example", Provider.settings(), "roles", List.of("Heads"))
                        .roles())
                .isNull();
        assertThat(rolesIn("groups", "_claim_names", Map.of("groups", "src1"))).isNull();
    }

    @Test
    void a_name_is_one_line_and_not_without_end() {
        assertThat(named("  Wren\r\n\u0000Ashby ")).isEqualTo("Wren Ashby");
        assertThat(named("W".repeat(300))).hasSize(100);
        assertThat(named("Wren\ud83c\udf33".repeat(50)).codePoints()).hasSize(100);
        assertThat(named("<b>Wren</b>")).isEqualTo("<b>Wren</b>");
        assertThat(named(" ")).as("The address has to do").isEqualTo("wren");
    }

    @Test
    void when_somebody_showed_who_they_are_is_never_later_than_now_and_long_ago_when_nobody_says() {
        assertThat(shown(NOW.minusSeconds(60))).isEqualTo(NOW.minusSeconds(60));
        assertThat(shown(NOW.plusSeconds(60))).isEqualTo(NOW);
        assertThat(read("wren@council.example", Provider.settings()).provenBefore(NOW))
                .isEqualTo(Instant.EPOCH);
    }

    private static Instant shown(Instant at) {
        return read("wren@council.example", Provider.settings(), "auth_time", at.getEpochSecond())
                .provenBefore(NOW);
    }

    private static String named(String name) {
        return read("wren@council.example", Provider.settings(), "name", name).name();
    }

    private static Iterable<String> rolesIn(String asked, String claim, Object value) {
        return read("wren@council.example", Provider.settings("roles-claim", asked), claim, value)
                .roles();
    }

    private static Claims read(String email, SsoSettings settings, Object... namesAndValues) {
        return Claims.read(Provider.token("subject", email, namesAndValues), settings);
    }
}
