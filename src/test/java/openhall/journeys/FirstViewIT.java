package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a phone on a thin line has to fetch before it shows the first page, and whose face that page wears. */
class FirstViewIT {
    private static final int MOST_BYTES = 100_000;

    /** Ten packets of 1,460 bytes come in the first round trip, and headers need some of them. */
    private static final int MOST_HTML = 14_000;

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"?#]+\\.(?:css|js|svg))\"");
    private static final List<String> PUBLIC_PAGES = List.of(
            "/", "/ideas", "/ideas/new", "/courses", "/courses/cyber-security", "/hackathons", "/strategy", "/terms");
    private static Stage stage;

    @BeforeAll
    static void begin() {
        stage = new Stage();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void the_first_view_is_small() {
        requireSmall();
    }

    @Test
    void it_is_small_with_a_councils_own_colours_and_logo_too() throws IOException, InterruptedException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 120, BufferedImage.TYPE_INT_ARGB), "png", png);
        stage.sql().update("""
                insert into council_logo (hash, png, alt, width, height)
                values ('00000000000000000000000000000000', ?, 'Elm Borough', 400, 120)""", (Object) png.toByteArray());
        wear("brand = '#5b2a86', brand_dark = '#3f1d5e', logo_hash = '00000000000000000000000000000000'", true);
        try {
            requireSmall();
        } finally {
            wear("brand = null, brand_dark = null, logo_hash = null", false);
        }
    }

    /** Until the node has heard of it. */
    private static void wear(String look, boolean own) throws InterruptedException {
        stage.sql().update("update council_profile set version = version + 1, " + look);
        var visitor = Wire.signedOut(stage.node());
        for (var i = 0; i < 40 && visitor.get("/").body().contains("/council.css") != own; i++) {
            Thread.sleep(250);
        }
        assertThat(visitor.get("/").body().contains("/council.css")).isEqualTo(own);
    }

    private static void requireSmall() {
        try (var walker = stage.walker(360, true)) {
            var finished = new ArrayList<Request>();
            walker.page().onRequestFinished(finished::add);
            walker.visit("/");

            var requests = List.copyOf(finished);
            assertThat(requests).isNotEmpty().hasSizeLessThanOrEqualTo(6);
            assertThat(requests).extracting(Request::resourceType).doesNotContain("font");
            var bytes = requests.stream()
                    .map(Request::sizes)
                    .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                    .sum();
            assertThat(bytes).as("bytes transferred").isLessThanOrEqualTo(MOST_BYTES);
            var page = requests.stream()
                    .filter(Request::isNavigationRequest)
                    .findFirst()
                    .orElseThrow();
            assertThat(page.response().headerValue("content-encoding")).isNotBlank();
            assertThat(page.sizes().responseBodySize).as("compressed HTML").isLessThanOrEqualTo(MOST_HTML);
        }
    }

    @Test
    void nothing_that_is_served_wears_the_face_of_another_service() {
        var visitor = Wire.signedOut(stage.node());
        var paths = new TreeSet<>(PUBLIC_PAGES);
        for (var page : PUBLIC_PAGES) {
            FILE.matcher(visitor.get(page).body()).results().forEach(found -> paths.add(found.group(1)));
        }
        assertThat(paths).anyMatch(path -> path.endsWith(".css")).anyMatch(path -> path.endsWith(".svg"));
        for (var path : paths) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContainIgnoringCase("GDS Transport")
                    .doesNotContainIgnoringCase("crown")
                    .doesNotContainIgnoringCase("@font-face");
        }
    }
}
