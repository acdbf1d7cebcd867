package openhall.ideas.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import openhall.web.Pictures;
import org.junit.jupiter.api.Test;

/** What is kept of a file is its dots, and nothing else. */
class PhotoTest {
    private static final String SECRET = "GPS 51.53 -0.14 <script>";

    @Test
    void a_photo_becomes_a_jpeg_of_1600_dots_and_one_of_400() {
        var photo = Photo.read(Photos.png(2400, 1200));

        assertThat(photo.large().width()).isEqualTo(1600);
        assertThat(photo.large().height()).isEqualTo(800);
        assertThat(photo.small().width()).isEqualTo(400);
        var small = Pictures.read(photo.small().jpeg());
        assertThat(small.getWidth()).isEqualTo(400);
        assertThat(isRed(small.getRGB(390, 100))).isTrue();
    }

    @Test
    void a_small_picture_is_not_blown_up_and_one_dot_is_enough() {
        assertThat(Photo.read(Photos.jpeg(30, 20)).large().width()).isEqualTo(30);
        assertThat(Photo.read(Photos.png(1, 1)).small().height()).isEqualTo(1);
        assertThat(Photo.read(Photos.png(3000, 1)).small().height()).isEqualTo(1);
    }

    @Test
    void a_photo_is_turned_as_the_camera_was_held() {
        var photo = Photo.read(Photos.turned(200, 100));

        assertThat(photo.large().width()).isEqualTo(100);
        assertThat(photo.large().height()).isEqualTo(200);
        assertThat(isRed(Pictures.read(photo.large().jpeg()).getRGB(50, 180))).isTrue();
    }

    @Test
    void nothing_that_is_hidden_in_a_jpeg_comes_along() {
        for (var marker : new int[] {0xe1, 0xe2, 0xed, 0xfe}) {
            assertThat(kept(Photos.with(Photos.jpeg(30, 20), marker, SECRET))).doesNotContain("GPS", "script");
        }
        assertThat(kept(Photos.with(Photos.jpeg(30, 20), 0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET)))
                .doesNotContain("GPS", "adobe");
        assertThat(kept(Pictures.followedBy(Photos.jpeg(30, 20), "<html>" + SECRET)))
                .doesNotContain("GPS", "<html>");
        assertThat(kept(Photos.turned(30, 20))).doesNotContain("Exif");
    }

    @Test
    void nothing_that_is_hidden_in_a_png_comes_along() {
        var text = ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(kept(Pictures.with(Photos.png(30, 20), "tEXt", text))).doesNotContain("GPS");
        assertThat(kept(Pictures.with(Photos.png(30, 20), "acTL", new byte[8]))).doesNotContain("acTL");
        assertThat(kept(Pictures.followedBy(Photos.png(30, 20), SECRET))).doesNotContain("GPS");
    }

    @Test
    void what_is_see_through_becomes_white() {
        assertThat(Pictures.read(Photo.read(Photos.nothingToSee()).large().jpeg())
                                .getRGB(4, 4)
                        & 0xff)
                .isGreaterThan(240);
    }

    @Test
    void a_few_bytes_that_claim_to_be_huge_are_refused_unread() {
        assertThatThrownBy(() -> Photo.read(Pictures.claiming(30_000, 30_000))).hasMessageContaining("40 megapixels");
    }

    @Test
    void what_is_no_picture_is_refused_in_words() {
        assertThatThrownBy(() -> Photo.read(new byte[0])).hasMessageContaining("JPEG or a PNG");
        assertThatThrownBy(() -> Photo.read("a text".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("JPEG or a PNG");
        assertThatThrownBy(() -> Photo.read(Pictures.gif(20, 20))).hasMessageContaining("JPEG or a PNG");
        assertThatThrownBy(() -> Photo.read(Arrays.copyOf(Photos.png(300, 200), 60)))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> Photo.read(Arrays.copyOf(Photos.jpeg(300, 200), 40)))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void a_picture_in_four_colours_is_drawn_or_refused_in_words() {
        var file = Photos.fourColours();
        try {
            assertThat(Photo.read(file).large().width()).isEqualTo(16);
        } catch (PictureRefused refused) {
            assertThat(refused.sentence()).contains("Save it again as JPEG");
        }
    }

    private static String kept(byte[] file) {
        var photo = Photo.read(file);
        return Pictures.asText(photo.large().jpeg())
                + Pictures.asText(photo.small().jpeg());
    }

    private static boolean isRed(int dot) {
        return (dot >> 16 & 0xff) > 200 && (dot & 0xff) < 80;
    }
}
