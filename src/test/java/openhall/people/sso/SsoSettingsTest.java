package openhall.people.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openhall.people.Audience;
import org.junit.jupiter.api.Test;

class SsoSettingsTest {

    @Test
    void there_is_no_single_sign_on_until_all_that_it_needs_is_set() {
        assertThat(new SsoSettings(name -> "").on()).isFalse();
        assertThat(Provider.settings().on()).isTrue();
        for (var name : List.of("issuer", "client-id", "client-secret")) {
            assertThat(Provider.settings(name, " ").on()).as(name).isFalse();
        }
    }

    @Test
    void what_is_not_set_has_a_meaning_all_the_same() {
        var settings = Provider.settings();

        assertThat(settings.scopes()).isEqualTo("openid profile email");
        assertThat(settings.buttonText()).isEqualTo("Sign in with your council account");
        assertThat(settings.tenantClaim()).isEqualTo("tid");
        assertThat(settings.audience()).isEqualTo(Audience.STAFF);
        assertThat(settings.roles().pairs()).isEmpty();
    }

    @Test
    void openid_is_always_asked_for() {
        assertThat(Provider.settings("scopes", "email,groups").scopes()).isEqualTo("openid email groups");
        assertThat(Provider.settings("scopes", "groups openid").scopes()).isEqualTo("groups openid");
    }

    @Test
    void an_address_for_any_organisation_stands_in_tokens_as_that_of_ours() {
        for (var any : List.of("common", "organizations", "consumers")) {
            var issuer = "https://login.microsoftonline.com/" + any + "/v2.0";
            assertThat(Provider.settings("issuer", issuer, "tenant-id", "our-council")
                            .tokenIssuer())
                    .isEqualTo("https://login.microsoftonline.com/our-council/v2.0");
        }
        assertThat(Provider.settings("tenant-id", "our-council").tokenIssuer()).isEqualTo(Provider.ISSUER);
    }

    @Test
    void once_an_organisation_is_named_no_other_is_ours_and_none_neither() {
        var settings = Provider.settings("tenant-id", "our-council");

        assertThat(settings.isOurs("our-council")).isTrue();
        assertThat(settings.isOurs("another-council")).isFalse();
        assertThat(settings.isOurs("Our-Council")).isFalse();
        assertThat(settings.isOurs("")).isFalse();
        assertThat(Provider.settings().isOurs("another-council")).isTrue();
    }

    @Test
    void addresses_are_trusted_only_of_an_organisation_that_is_named() {
        assertThat(Provider.settings("trust-email", "true").trustsAddresses()).isFalse();
        assertThat(Provider.settings("trust-email", "true", "tenant-id", "our-council")
                        .trustsAddresses())
                .isTrue();
        assertThat(Provider.settings("tenant-id", "our-council").trustsAddresses())
                .isFalse();
    }

    @Test
    void a_domain_is_what_stands_behind_the_sign_and_nothing_that_only_ends_alike() {
        var settings = Provider.settings("domains", "Council.example, schools.example");

        assertThat(settings.admits("wren@council.example")).isTrue();
        assertThat(settings.admits("wren@schools.example")).isTrue();
        assertThat(settings.admits("wren@evil-council.example")).isFalse();
        assertThat(settings.admits("wren@mail.council.example")).isFalse();
        assertThat(Provider.settings().admits("wren@anywhere.example")).isTrue();
        assertThat(Provider.settings().names("wren@anywhere.example")).isFalse();
    }
}
