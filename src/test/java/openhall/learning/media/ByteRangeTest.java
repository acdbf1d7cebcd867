package openhall.learning.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ByteRangeTest {
    private static final byte[] TEN = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_part_is_answered_as_a_player_asks() {
        assertThat(part("bytes=0-3")).isEqualTo("206 bytes 0-3/10 0123");
        assertThat(part("bytes=-2")).isEqualTo("206 bytes 8-9/10 89");
        assertThat(part("bytes=8-")).isEqualTo("206 bytes 8-9/10 89");
        assertThat(part("bytes=8-99")).isEqualTo("206 bytes 8-9/10 89");
    }

    @Test
    void what_is_out_of_reach_is_refused() {
        assertThat(part("bytes=10-")).isEqualTo("416 bytes */10 ");
        assertThat(part("bytes=5-2")).isEqualTo("416 bytes */10 ");
    }

    @Test
    void anything_else_gets_the_whole_file() {
        assertThat(ByteRange.of(null, 10)).isNull();
        assertThat(ByteRange.of("lines=1-2", 10)).isNull();
        assertThat(ByteRange.of("bytes=-", 10)).isNull();
        assertThat(ByteRange.of("bytes=0-1,4-5", 10)).isNull();
    }

    private static String part(String header) {
        var part = Objects.requireNonNull(ByteRange.of(header, TEN.length));
        var bytes = new String(part.of(TEN), StandardCharsets.US_ASCII);
        return part.status() + " " + part.header() + " " + bytes;
    }
}
