package openhall.people.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.people.CouncilColours;
import openhall.people.FreshCouncil;
import openhall.web.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookPagesTest {
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String PATH = "/admin/council/look";
    private static final Pattern LOGO = Pattern.compile(
            "<img class=\"oh-logo\" src=\"(/council-logo/[0-9a-f]{32}\\.png)\" alt=\"([^\"]*)\" width=\"(\\d+)\"");

    @AfterEach
    void setBack() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void a_council_that_changed_nothing_has_the_colours_of_the_house_and_no_second_style_sheet() {
        var page = Cast.NOBODY.get("/help").asString();

        assertThat(page)
                .doesNotContain("/council.css", "oh-logo")
                .contains("<meta name=\"theme-color\" content=\"#17505a\">", "oh-mark");
        assertThat(Cast.IVY.get(PATH).asString()).contains("value=\"#17505a\"", "value=\"#0f3840\"");
    }

    @Test
    void colours_that_are_saved_come_in_a_style_sheet_of_their_own_that_is_asked_for_once() {
        assertThat(paint("5B2A86", "#3f1d5e").statusCode()).isEqualTo(303);

        var page = Cast.NOBODY.get("/help").asString();
        assertThat(page)
                .contains("<link rel=\"stylesheet\" href=\"/council.css?v=5b2a863f1d5e\">")
                .contains("<meta name=\"theme-color\" content=\"#5b2a86\">");
        var sheet = Cast.NOBODY.get("/council.css?v=5b2a863f1d5e");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.contentType()).startsWith("text/css");
        assertThat(sheet.header("Cache-Control")).contains("public", "max-age=31536000", "immutable");
        assertThat(sheet.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sheet.asString()).isEqualTo(":root{--oh-brand:#5b2a86;--oh-brand-dark:#3f1d5e}\n");
    }

    @Test
    void the_style_sheet_of_a_page_uses_the_colours() {
        var page = Cast.NOBODY.get("/help").asString();
        var sheet = Pattern.compile("<link[^>]*href=\"([^\"]+\\.css)\"").matcher(page);
        assertThat(sheet.find()).isTrue();

        assertThat(Cast.NOBODY.get(sheet.group(1)).asString())
                .contains("var(--oh-brand,", "var(--oh-brand-dark,")
                .containsIgnoringCase(CouncilColours.TOKENS.brand().hex())
                .containsIgnoringCase(CouncilColours.TOKENS.dark().hex());
    }

    @Test
    void a_style_sheet_is_what_its_address_says_and_nothing_else_can_stand_there() {
        assertThat(Cast.NOBODY.get("/council.css?v=000000ffffff").asString())
                .isEqualTo(":root{--oh-brand:#000000;--oh-brand-dark:#ffffff}\n");
        for (var other : List.of("1", "red", "5b2a863f1d5", "5b2a863f1d5ef", "5b2a86;}*{x:y", "5B2A863F1D5E")) {
            assertThat(Cast.NOBODY
                            .http()
                            .queryParam("v", other)
                            .get("/council.css")
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        var now = Cast.NOBODY.get("/council.css");
        assertThat(now.asString()).contains("#17505a");
        assertThat(now.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_darker_colour_is_made_when_none_is_given() {
        paint("#5b2a86", "");
        assertThat(FreshCouncil.bean().facts().colours().dark().hex()).isEqualTo("#401d5e");

        paint("#17505a", "");
        assertThat(FreshCouncil.bean().facts().colours()).isEqualTo(CouncilColours.TOKENS);
        assertThat(Cast.NOBODY.get("/help").asString()).doesNotContain("/council.css");
    }

    @Test
    void a_colour_on_which_white_cannot_be_read_is_refused_with_what_was_measured() {
        refused("#777777", "", "brand", "White text on #777777 has a contrast of 4.4 to 1, and needs 4.5 to 1");
        refused("#ffcc00", "", "brand", "White text on #ffcc00 has a contrast of 1.5 to 1, and needs 4.5 to 1");
        refused("#767676", "", "brand", "#767676 on our pale panels has a contrast of 4.1 to 1, and needs 4.5 to 1");
        refused("#5b2a86", "#aaaaaa", "brandDark", "White text on #aaaaaa has a contrast of 2.3 to 1");
        assertThat(paint("#6f6f6f", "").statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_no_colour_is_refused() {
        for (var brand : List.of("", "purple", "#12345", "rgb(1,2,3)", "#17505a;}", "<script>alert(1)</script>")) {
            var answer = paint(brand, "#3f1d5e");

            assertThat(answer.statusCode()).as(brand).isEqualTo(422);
            assertThat(answer.asString())
                    .contains("Enter a colour as # and six figures", "href=\"#brand\"", "value=\"#3f1d5e\"")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void whoever_began_before_somebody_else_saved_is_told_the_colours_that_were_saved() {
        var read = FreshCouncil.version();
        paint("#5b2a86", "#3f1d5e");

        var late = paint(read, "#074d37", "");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains("Somebody else saved while you were writing", "id=\"meanwhile\"")
                .contains("#5b2a86 and #3f1d5e", "value=\"#074d37\"")
                .contains("name=\"version\" value=\"" + FreshCouncil.version() + "\"");
        assertThat(FreshCouncil.bean().facts().colours().brand().hex()).isEqualTo("#5b2a86");
    }

    @Test
    void a_logo_stands_in_the_header_and_is_asked_for_once() {
        assertThat(hang(Cast.IVY, "Elm Borough", Pictures.png(800, 200)).statusCode())
                .isEqualTo(303);

        var page = Cast.NOBODY.get("/help").asString();
        var logo = LOGO.matcher(page);
        assertThat(logo.find()).isTrue();
        assertThat(logo.group(2)).isEqualTo("Elm Borough");
        assertThat(logo.group(3)).isEqualTo("400");
        assertThat(page).doesNotContain("oh-mark");
        for (var who : List.of(Cast.NOBODY, Cast.SAM)) {
            var picture = who.get(logo.group(1));
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.contentType()).isEqualTo("image/png");
            assertThat(picture.header("Cache-Control")).contains("public", "immutable");
            assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(Pictures.read(picture.asByteArray()).getHeight()).isEqualTo(100);
        }
    }

    @Test
    void without_a_picture_only_the_words_of_the_logo_change() {
        hang(Cast.IVY, "Elm Borough", Pictures.png(80, 40));
        var before = source();

        assertThat(hang(Cast.IVY, "Elm <b>", null).statusCode()).isEqualTo(303);

        assertThat(source()).isEqualTo(before);
        assertThat(Cast.NOBODY.get("/help").asString()).contains("alt=\"Elm &lt;b&gt;\"");
    }

    @Test
    void a_logo_that_is_replaced_or_taken_away_is_gone() {
        hang(Cast.IVY, "Elm", Pictures.png(80, 40));
        var first = source();
        hang(Cast.IVY, "Elm", Pictures.png(90, 40));
        var second = source();

        assertThat(second).isNotEqualTo(first);
        assertThat(Cast.NOBODY.get(first).statusCode()).isEqualTo(404);
        assertThat(Cast.IVY.post(PATH + "/logo/removal").statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(second).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/help").asString())
                .doesNotContain("/council-logo/")
                .contains("oh-mark");
        assertThat(Cast.IVY.post(PATH + "/logo/removal").statusCode()).isEqualTo(303);
    }

    @Test
    void the_same_logo_hung_twice_is_there_once() {
        hang(Cast.IVY, "Elm", Pictures.png(80, 40));
        var version = FreshCouncil.version();

        assertThat(hang(Cast.IVY, "Elm", Pictures.png(80, 40)).statusCode()).isEqualTo(303);
        assertThat(FreshCouncil.version()).isEqualTo(version);
    }

    @Test
    void a_file_that_cannot_be_a_logo_is_refused_and_the_words_are_still_there() {
        var large = Arrays.copyOf(Pictures.png(80, 40), LogoUpload.MOST_BYTES + 1);
        refused(null, "Choose a picture");
        refused(new byte[0], "Choose a picture");
        refused(large, "Choose a picture of 200 kB or less");
        refused(Pictures.gif(80, 40), "Choose a picture that is a PNG or a JPEG");
        refused("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8), "Choose a picture that is a PNG");
        refused(Pictures.claiming(50_000, 50_000), "Choose a picture of 2,000 by 2,000 pixels or fewer");
        refused(Arrays.copyOf(Pictures.png(80, 40), 40), "This picture cannot be read");
        assertThat(Cast.NOBODY.get("/help").asString()).doesNotContain("oh-logo");
    }

    @Test
    void a_logo_needs_words() {
        for (var alt : List.of("", "  ", "x".repeat(101))) {
            var answer = hang(Cast.IVY, alt, Pictures.png(80, 40));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("<title>Error: ", "href=\"#alt\"");
        }
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_not_read() {
        assertThat(hang(Cast.IVY, "Elm", new byte[1_500_000]).statusCode()).isEqualTo(413);
    }

    @Test
    void a_picture_without_the_token_of_the_form_is_not_read() {
        var answer = Cast.IVY
                .http()
                .cookie("csrf-token", CSRF)
                .multiPart("alt", "Elm")
                .multiPart("picture", "logo.png", Pictures.png(80, 40), "image/png")
                .post(PATH + "/logo");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Cast.NOBODY.get("/help").asString()).doesNotContain("oh-logo");
    }

    @Test
    void the_form_of_the_logo_can_hold_a_file() {
        assertThat(Cast.IVY.get(PATH).asString())
                .contains("<form action=\"/admin/council/look/logo\" method=\"post\" novalidate"
                        + " enctype=\"multipart/form-data\">")
                .contains("type=\"file\" accept=\"image/png,image/jpeg\" aria-describedby=\"picture-hint\"");
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get(PATH).statusCode()).isEqualTo(403);
            assertThat(who.post(PATH + "/colours", "brand", "#5b2a86").statusCode())
                    .isEqualTo(403);
            assertThat(hang(who, "Mine", Pictures.png(80, 40)).statusCode()).isEqualTo(403);
            assertThat(who.post(PATH + "/logo/removal").statusCode()).isEqualTo(403);
        }
        assertThat(hang(Cast.NOBODY, "Mine", Pictures.png(80, 40)).header("Location"))
                .contains("/sign-in");
        assertThat(Cast.NOBODY.get("/help").asString()).doesNotContain("oh-logo", "/council.css");
    }

    private static Response paint(String brand, String dark) {
        return paint(FreshCouncil.version(), brand, dark);
    }

    private static Response paint(long version, String brand, String dark) {
        return Cast.IVY.post(PATH + "/colours", "version", String.valueOf(version), "brand", brand, "brandDark", dark);
    }

    private static void refused(String brand, String dark, String field, String message) {
        var answer = paint(brand, dark);

        assertThat(answer.statusCode()).as(brand + " " + dark).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Choose a darker colour. " + message, "href=\"#" + field + "\"")
                .contains("value=\"" + brand + "\"", "value=\"" + dark + "\"");
    }

    private static void refused(byte[] picture, String message) {
        var answer = hang(Cast.IVY, "Elm Borough", picture);

        assertThat(answer.statusCode()).as(message).isEqualTo(422);
        assertThat(answer.asString()).contains(message, "href=\"#picture\"", "value=\"Elm Borough\"");
    }

    /** As a browser sends it; null is a form whose file was left out altogether. */
    private static Response hang(Cast who, String alt, byte[] picture) {
        var request = who.http()
                .cookie("csrf-token", CSRF)
                .multiPart("csrf-token", CSRF)
                .multiPart("alt", alt);
        if (picture != null) {
            request.multiPart("picture", picture.length == 0 ? "" : "logo.png", picture, "image/png");
        }
        return request.post(PATH + "/logo");
    }

    private static String source() {
        var logo = LOGO.matcher(Cast.NOBODY.get("/help").asString());
        assertThat(logo.find()).isTrue();
        return logo.group(1);
    }
}
