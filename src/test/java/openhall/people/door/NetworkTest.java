package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void an_ipv4_address_is_counted_as_it_is() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Network.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void who_has_a_whole_ipv6_network_is_counted_once() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void what_is_no_address_is_no_fault() {
        assertThat(Network.of("")).isEmpty();
        assertThat(Network.of("a:b")).isEqualTo("a:b");
    }
}
