package openhall.people.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.web.PictureKind;
import openhall.web.Pictures;
import org.junit.jupiter.api.Test;

/** What becomes of a file that is sent as a logo. */
class LogoPictureTest {

    @Test
    void a_large_picture_is_made_smaller_and_keeps_its_shape() {
        Map.of(
                        Pictures.png(800, 200), List.of(400, 100),
                        Pictures.png(600, 600), List.of(120, 120),
                        Pictures.jpeg(1600, 120), List.of(400, 30),
                        Pictures.png(100, 50), List.of(100, 50),
                        Pictures.png(2000, 1), List.of(400, 1))
                .forEach((file, size) -> {
                    var logo = picture(file);

                    assertThat(List.of(logo.width(), logo.height())).isEqualTo(size);
                    assertThat(Pictures.read(logo.png()).getWidth()).isEqualTo(size.get(0));
                    assertThat(Pictures.read(logo.png()).getHeight()).isEqualTo(size.get(1));
                });
    }

    @Test
    void what_is_see_through_stays_so_and_colours_stay_theirs() {
        var drawn = Pictures.read(picture(Pictures.png(800, 200)).png());

        assertThat(drawn.getRGB(5, 50) >>> 24).isZero();
        assertThat(new Color(drawn.getRGB(395, 50))).isEqualTo(Color.RED);
    }

    @Test
    void a_jpeg_becomes_a_png() {
        var logo = picture(Pictures.jpeg(80, 40));

        assertThat(Pictures.asText(logo.png())).startsWith("\u0089PNG");
        assertThat(Pictures.read(logo.png()).getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void nothing_but_the_dots_comes_along() {
        var text = "Taken at 51.5, -0.1".getBytes(StandardCharsets.ISO_8859_1);
        var secretive = Pictures.with(Pictures.png(80, 40), "tEXt", text);
        var animated = Pictures.with(secretive, "acTL", new byte[8]);
        var polyglot = Pictures.followedBy(animated, "<script>alert(1)</script>PK\u0003\u0004");

        var drawn = Pictures.asText(picture(polyglot).png());

        assertThat(Pictures.asText(polyglot)).contains("tEXt", "acTL", "<script>", "PK");
        assertThat(drawn)
                .doesNotContain("tEXt", "acTL", "<script>", "PK\u0003\u0004")
                .contains("IEND");
        var jpeg = Pictures.followedBy(Pictures.jpeg(80, 40), "<script>alert(1)</script>");
        assertThat(Pictures.asText(picture(jpeg).png())).doesNotContain("<script>");
    }

    @Test
    void a_text_that_is_packed_to_fill_the_memory_is_not_unpacked() {
        var bomb = Pictures.with(Pictures.palette(80, 40), "zTXt", Pictures.packedText());
        assertThat(bomb.length).isLessThan(LogoUpload.MOST_BYTES);

        assertThat(PictureKind.PNG.plain(bomb)).hasSizeLessThan(5_000);
        assertThat(picture(bomb).width()).isEqualTo(80);
    }

    @Test
    void a_picture_that_claims_to_be_enormous_is_refused_before_it_is_drawn() {
        assertThat(refusal(Pictures.claiming(50_000, 50_000))).contains("2,000 by 2,000");
        assertThat(refusal(Pictures.claiming(2_001, 2_000))).contains("2,000 by 2,000");
    }

    @Test
    void what_is_no_png_and_no_jpeg_is_refused_whatever_it_is_called() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        for (var other : List.of(
                Pictures.gif(80, 40),
                bytes(svg),
                bytes("RIFF\u0010\u0000\u0000\u0000WEBPVP8 "),
                bytes("<!doctype html><p>Hello"),
                bytes("BM"),
                bytes("\u0089PNG"),
                new byte[0])) {
            assertThat(refusal(other)).contains("Choose a picture that is a PNG or a JPEG");
        }
    }

    @Test
    void a_broken_picture_is_refused() {
        var whole = Pictures.png(80, 40);
        for (var broken : List.of(
                bytes("\u0089PNG\r\n\u001a\nand so on"),
                Arrays.copyOf(whole, 40),
                Pictures.claiming(0, 10),
                Pictures.claiming(-5, 10),
                bytes("\u00ff\u00d8\u00ff\u00e0 not a photo"))) {
            assertThat(refusal(broken)).contains("This picture cannot be read");
        }
    }

    private static LogoPicture picture(byte[] file) {
        var upload = LogoUpload.of(file);
        assertThat(upload.refusal()).isNull();
        return Objects.requireNonNull(upload.picture());
    }

    private static String refusal(byte[] file) {
        var upload = LogoUpload.of(file);
        assertThat(upload.picture()).isNull();
        return Objects.requireNonNull(upload.refusal());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
