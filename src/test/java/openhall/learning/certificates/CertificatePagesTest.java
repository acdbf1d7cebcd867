package openhall.learning.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificatePagesTest {

    @Test
    void whoever_has_the_reference_can_check_a_certificate() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.SAM, slug);
        var ref = In.tx(() -> String.valueOf(TinyCourse.enrolment(Cast.SAM, slug).certificate));
        var name = In.tx(() -> Cast.SAM.person().name);

        var page = Cast.NOBODY.get("/certificates/" + ref);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(name, "Small course " + slug, "Do a small thing", ref, "How to check");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(Cast.NOBODY
                        .get("/certificates/" + ref.toLowerCase(Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Cast.SAM.get("/learn").asString()).contains("/certificates/" + ref);
        assertThat(Cast.SAM.get("/courses/" + slug).asString())
                .contains("See your certificate", "/certificates/" + ref);
    }

    @Test
    void a_program_can_check_the_same() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.SAM, slug);
        var enrolment = In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug));

        var answer = Cast.NOBODY.getJson("/api/certificates/" + enrolment.certificate);

        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        var checked = answer.jsonPath();
        assertThat(checked.getString("state")).isEqualTo("VALID");
        assertThat(checked.getString("title")).isEqualTo("Small course " + slug);
        assertThat(checked.getString("earnedAt")).isEqualTo(String.valueOf(enrolment.completedAt));
        assertThat(Cast.NOBODY.getJson("/api/certificates/CERT-0000000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_reference_that_was_never_given_is_not_found() {
        assertThat(Cast.NOBODY.get("/certificates/CERT-0000000000").statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.get("/certificates/x").statusCode()).isEqualTo(404);
    }
}
