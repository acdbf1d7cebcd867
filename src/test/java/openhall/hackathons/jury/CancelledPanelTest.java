package openhall.hackathons.jury;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import org.junit.jupiter.api.Test;

/** A hackathon that is cancelled is over for guests on its panel too. */
@QuarkusTest
class CancelledPanelTest {
    private static final String DESK = "/jury/desk";

    @Test
    void a_guest_is_told_and_their_pass_and_their_link_end() {
        var slug = FreshHackathon.judging().slug();
        var guest = FreshJury.guestAt(slug);
        var pass = Cast.NOBODY
                .post(FreshJury.link(slug, guest))
                .then()
                .statusCode(303)
                .extract()
                .cookie("openhall-jury");
        var unused = FreshJury.link(slug, guest);
        assertThat(desk(pass)).isEqualTo(200);

        Cast.OMAR
                .post("/organise/" + slug + "/cancellation", "cancelWhy", "Too few people")
                .then()
                .statusCode(303);

        assertThat(desk(pass)).isEqualTo(404);
        Cast.NOBODY.get(unused).then().statusCode(410);
        Cast.NOBODY.post(unused).then().statusCode(410);
        assertThat(passes(slug)).isZero();
        assertThat(told(slug)).isEqualTo(1);
    }

    private static int desk(String pass) {
        return Cast.NOBODY.http().cookie("openhall-jury", pass).get(DESK).statusCode();
    }

    private static long passes(String slug) {
        return In.tx(() -> JudgePass.count("judge.hackathon.slug", slug));
    }

    private static long told(String slug) {
        return In.tx(() -> Judge.getSession()
                .createNativeQuery(
                        "select count(*) from mail where key like 'judging/%' and subject = :subject", Long.class)
                .setParameter("subject", "Cancelled: " + Hackathon.named(slug).title)
                .getSingleResult());
    }
}
