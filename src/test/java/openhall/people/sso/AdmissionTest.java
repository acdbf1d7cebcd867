package openhall.people.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import openhall.people.sso.Admission.Found;
import openhall.people.sso.Admission.Known;
import openhall.people.sso.Admission.Way;
import openhall.people.sso.WorkRefused.Reason;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final String EMAIL = "wren@council.example";
    private static final Known STAFF = new Known(false, true, false, null);
    private static final Known RESIDENT = new Known(false, false, false, null);
    private static final Known GONE = new Known(true, true, false, null);
    private static final Found NOBODY = new Found(null, null, null);

    private SsoSettings settings = Provider.settings();

    @Test
    void who_came_before_comes_in_as_the_same_person_whatever_else_has_changed() {
        var found = new Found(STAFF, RESIDENT, GONE);

        assertThat(way(found)).isEqualTo(Way.IDENTITY);
        assertThat(way(found, "email", "", "email_verified", false)).isEqualTo(Way.IDENTITY);
    }

    @Test
    void an_employee_number_counts_more_than_an_address() {
        assertThat(way(new Found(null, STAFF, GONE))).isEqualTo(Way.NUMBER);
        assertThat(way(new Found(null, STAFF, null), "email", "")).isEqualTo(Way.NUMBER);
    }

    @Test
    void a_confirmed_address_leads_to_the_one_of_the_staff_who_has_it() {
        assertThat(way(new Found(null, null, STAFF))).isEqualTo(Way.ADDRESS);
    }

    @Test
    void who_is_not_known_joins() {
        assertThat(way(NOBODY)).isEqualTo(Way.JOIN);
    }

    @Test
    void who_left_does_not_come_in_however_they_are_known() {
        assertThat(refusal(new Found(GONE, null, null))).isEqualTo(Reason.LEFT);
        assertThat(refusal(new Found(null, GONE, null))).isEqualTo(Reason.LEFT);
        assertThat(refusal(new Found(null, null, GONE))).isEqualTo(Reason.LEFT);
    }

    @Test
    void an_account_of_another_organisation_or_of_none_is_refused_even_when_it_is_known() {
        settings = Provider.settings("tenant-id", "our-council");

        assertThat(refusal(new Found(STAFF, STAFF, STAFF), "tid", "another-council"))
                .isEqualTo(Reason.TENANT);
        assertThat(refusal(NOBODY)).isEqualTo(Reason.TENANT);
        assertThat(way(NOBODY, "tid", "our-council")).isEqualTo(Way.JOIN);
    }

    @Test
    void the_organisation_may_stand_in_another_claim() {
        settings = Provider.settings("tenant-id", "council.example", "tenant-claim", "hd");

        assertThat(way(NOBODY, "hd", "council.example")).isEqualTo(Way.JOIN);
        assertThat(refusal(NOBODY, "tid", "council.example")).isEqualTo(Reason.TENANT);
    }

    @Test
    void without_a_confirmed_address_nobody_joins_and_nobody_is_found() {
        assertThat(refusal(NOBODY, "email", "")).isEqualTo(Reason.NO_ADDRESS);
        assertThat(refusal(NOBODY, "email_verified", false)).isEqualTo(Reason.NO_ADDRESS);
        assertThat(refusal(new Found(null, null, STAFF), "email_verified", false))
                .isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void the_addresses_of_our_own_organisation_may_be_trusted_without_a_word_about_it() {
        settings = Provider.settings("tenant-id", "our-council", "trust-email", "true");

        assertThat(way(new Found(null, null, STAFF), "tid", "our-council", "email_verified", false))
                .isEqualTo(Way.ADDRESS);
    }

    @Test
    void an_address_elsewhere_is_refused_once_domains_are_named() {
        settings = Provider.settings("domains", "another.example");

        assertThat(refusal(NOBODY)).isEqualTo(Reason.DOMAIN);
        assertThat(refusal(new Found(null, null, STAFF))).isEqualTo(Reason.DOMAIN);
        assertThat(way(new Found(STAFF, null, null))).isEqualTo(Way.IDENTITY);
    }

    @Test
    void a_resident_joins_the_staff_only_where_their_domain_is_named() {
        assertThat(refusal(new Found(null, null, RESIDENT))).isEqualTo(Reason.RESIDENT);

        settings = Provider.settings("domains", "council.example");
        assertThat(way(new Found(null, null, RESIDENT))).isEqualTo(Way.JOIN);
    }

    @Test
    void an_address_that_was_given_to_somebody_else_does_not_lead_to_who_had_it_before() {
        settings = Provider.settings("employee-number-claim", "number");

        assertThat(refusal(new Found(null, null, new Known(false, true, true, null))))
                .isEqualTo(Reason.TAKEN);
        var other = new Found(null, null, new Known(false, true, false, "4711"));
        assertThat(refusal(other, "number", "4712")).isEqualTo(Reason.TAKEN);
        assertThat(way(other, "number", "4711")).isEqualTo(Way.ADDRESS);
        assertThat(way(other)).isEqualTo(Way.ADDRESS);
    }

    private Way way(Found found, Object... namesAndValues) {
        var claims = Claims.read(Provider.token("subject", EMAIL, namesAndValues), settings);
        return Admission.way(claims, found, settings);
    }

    private Reason refusal(Found found, Object... namesAndValues) {
        return catchThrowableOfType(WorkRefused.class, () -> way(found, namesAndValues)).reason;
    }
}
