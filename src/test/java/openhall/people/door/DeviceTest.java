package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
    @Test
    void a_browser_is_called_what_people_call_it() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"))
                .isEqualTo("Firefox on Windows");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"))
                .isEqualTo("Edge on Windows");
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"
                        + " Safari/537.36"))
                .isEqualTo("Chrome on Linux");
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.0.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome on Android");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari on iPhone");
        assertThat(Device.of("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/19.0 Safari/605.1.15"))
                .isEqualTo("Safari on Mac");
    }

    @Test
    void what_says_little_is_called_unknown_and_never_shown_as_it_is() {
        assertThat(Device.of(null)).isEqualTo("Unknown device");
        assertThat(Device.of("<script>alert(1)</script>")).isEqualTo("Unknown device");
        assertThat(Device.of("curl/8.5 Linux")).isEqualTo("A browser on Linux");
        assertThat(Device.of("Firefox/1.0")).isEqualTo("Firefox");
    }
}
