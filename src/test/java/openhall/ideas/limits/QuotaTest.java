package openhall.ideas.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuotaTest {
    private static final Instant AT = Instant.parse("2031-03-03T10:20:00Z");
    private static final Instant NEXT_HOUR = Instant.parse("2031-03-03T11:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2031-03-04T00:00:00Z");

    @Test
    void a_network_sends_so_many_in_an_hour_and_again_in_the_next() {
        var network = unique();
        var limits = SmallLimits.WIDE.withAddressHour(2);

        assertThat(over(network, email(), limits, AT)).isNull();
        assertThat(over(network, email(), limits, AT)).isNull();
        var refused = Objects.requireNonNull(over(network, email(), limits, AT));
        assertThat(refused.until()).isEqualTo(NEXT_HOUR);
        assertThat(refused.sentence()).contains("3 March 2031 at 11am", "sign in");
        assertThat(over(network, email(), limits, NEXT_HOUR)).isNull();
        assertThat(over(unique(), email(), limits, AT)).isNull();
    }

    @Test
    void a_network_sends_so_many_in_a_day_and_again_on_the_next() {
        var network = unique();
        var limits = SmallLimits.WIDE.withAddressDay(1);

        assertThat(over(network, email(), limits, AT)).isNull();
        var refused = Objects.requireNonNull(over(network, email(), limits, NEXT_HOUR));
        assertThat(refused.until()).isEqualTo(NEXT_DAY);
        assertThat(over(network, email(), limits, NEXT_DAY)).isNull();
    }

    @Test
    void nobody_gets_more_than_so_many_emails_a_day_however_their_address_is_spelt() {
        var email = email();
        var limits = SmallLimits.WIDE.withLetters(1);

        assertThat(over(unique(), email, limits, AT)).isNull();
        var refused = Objects.requireNonNull(over(unique(), email.toUpperCase(Locale.ROOT), limits, AT));
        assertThat(refused.sentence()).contains("in a day");
    }

    @Test
    void a_domain_has_a_limit_and_a_great_provider_a_larger_one() {
        var small = "@" + unique() + ".example";
        var limits = SmallLimits.WIDE.withDomainHour(1);

        assertThat(over(unique(), "a" + small, limits, AT)).isNull();
        assertThat(over(unique(), "b" + small, limits, AT)).isNotNull();
        assertThat(over(unique(), unique() + "@great.example", limits, AT)).isNull();
        assertThat(over(unique(), unique() + "@great.example", limits, AT)).isNull();
        assertThat(over(unique(), unique() + "@great.example", limits, AT)).isNotNull();
    }

    @Test
    void twenty_at_once_are_counted_exactly() {
        var network = unique();
        var limits = SmallLimits.WIDE.withAddressHour(5);

        var refusals = AtOnce.each(20, i -> over(network, email(), limits, AT) != null);

        assertThat(refusals).filteredOn(refused -> !refused).hasSize(5);
    }

    @Test
    void everyone_at_a_great_provider_has_a_turn_of_their_own_and_others_share_their_domains() {
        var limits = SmallLimits.WIDE;

        assertThat(origin("r.osa+1@great.example", limits)).isEqualTo(origin("rosa@great.example", limits));
        assertThat(origin("rosa@great.example", limits)).isNotEqualTo(origin("sam@great.example", limits));
        assertThat(origin("rosa@small.example", limits)).isEqualTo(origin("sam@small.example", limits));
    }

    @Test
    void the_key_of_a_day_is_the_same_all_day_and_gone_after_two() {
        var day = Instant.parse("2019-05-05T12:00:00Z");
        var key = In.tx(() -> DayKey.of(day));

        assertThat(In.tx(() -> DayKey.of(day.plusSeconds(3600)))).isEqualTo(key);
        In.tx(() -> DayKey.deleteOver(Instant.parse("2019-05-07T00:00:00Z")));
        assertThat(In.tx(() -> DayKey.of(day))).isNotEqualTo(key);
    }

    @Test
    void counts_are_gone_when_their_time_is_over() {
        var window = Tally.Window.of(unique(), ChronoUnit.HOURS, Instant.parse("2019-05-05T12:10:00Z"));
        In.tx(() -> Tally.up(window));

        In.tx(() -> Tally.deleteOver(Instant.parse("2019-05-05T13:00:01Z")));

        assertThat(In.tx(() -> Tally.number(window))).isZero();
    }

    private static @Nullable Refusal over(String network, String email, LimitSettings limits, Instant at) {
        return In.tx(() -> Quota.of(network, email, at).over(limits, at));
    }

    private static String origin(String email, LimitSettings limits) {
        return In.tx(() -> Quota.of("192.0.2.1", email, AT).origin(limits));
    }

    private static String email() {
        return unique() + "@" + unique() + ".example";
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
