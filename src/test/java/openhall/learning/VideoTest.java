package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import openhall.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video beside its module, as a browser asks for it: the page, then the file in parts. */
@QuarkusTest
class VideoTest {
    /** The head of an MP4 file, and then bytes that each tell where they stand. */
    private static final byte[] FILM = film();

    @TempDir
    Path root;

    private String page = "";

    private static byte[] film() {
        var bytes = new byte[1000];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) at;
        }
        var head = new byte[] {0, 0, 0, 16, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    @BeforeEach
    void publish() throws IOException {
        var slug = TinyCourse.slug();
        var folder = GuideCourse.write(root, slug);
        Files.write(folder.resolve("talk.mp4"), FILM);
        Files.writeString(folder.resolve("talk.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nI begin with the task\n");
        TinyCourse.change(
                folder.resolve("every-kind.md"),
                "link: https://example.org/talk",
                "file: talk.mp4\ncaptions: talk.vtt");
        TinyCourse.load(folder);
        TinyCourse.start(Cast.SAM, slug);
        page = Cast.SAM.get("/courses/" + slug + "/every-kind/2").asString();
    }

    @Test
    void the_page_has_the_video_its_captions_and_every_word_of_it() {
        assertThat(page)
                .contains("<video class=\"oh-video\" controls preload=\"none\">", "kind=\"captions\"", "srclang=\"en\"")
                .contains("<h2>Transcript</h2>", "Ada: I begin with the task, and write the reading last.");
        var captions = Cast.NOBODY.get(address("vtt"));
        assertThat(captions.contentType()).startsWith("text/vtt");
        assertThat(captions.asString()).contains("I begin with the task");
    }

    @Test
    void the_whole_film_is_there_and_says_that_it_can_be_had_in_parts() {
        var whole = Cast.NOBODY.get(address("mp4"));

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.contentType()).isEqualTo("video/mp4");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.header("Cache-Control")).contains("immutable");
        assertThat(whole.asByteArray()).isEqualTo(FILM);
    }

    @Test
    void a_player_gets_the_part_it_asks_for() {
        var part = part("bytes=500-599");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.contentType()).isEqualTo("video/mp4");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 500-599/1000");
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(FILM, 500, 600));

        assertThat(part("bytes=-10").asByteArray()).isEqualTo(Arrays.copyOfRange(FILM, 990, 1000));

        var beyond = part("bytes=1000-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */1000");
    }

    @Test
    void only_an_address_with_the_hash_of_the_file_leads_to_it() {
        var other = address("mp4").replaceAll("/files/[0-9a-f]{12}/", "/files/000000000000/");

        assertThat(Cast.SAM.get(other).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.get(other.replace("/000000000000", "")).statusCode())
                .isEqualTo(404);
    }

    private Response part(String range) {
        return Cast.NOBODY.http().header("Range", range).get(address("mp4"));
    }

    /** Where the page says that the file is. */
    private String address(String ending) {
        var found = Pattern.compile("src=\"(/courses/[^\"]+/talk\\." + ending + ")\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return Objects.requireNonNull(found.group(1));
    }
}
