package openhall.activity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckPagesTest {
    private static final String PATH = "/admin/activity/verification";

    @Inject
    SealDesk seals;

    @Inject
    CheckDesk checks;

    @BeforeEach
    void nothingUnderWay() {
        Happened.times(2);
        while (seals.sealAll() > 0) {
            // until nothing waits
        }
        finish();
    }

    /** The last word about the record of the tests is a good one. */
    @AfterEach
    void checkOnceMore() {
        In.tx(() -> AuditCheck.ask(Instant.now()));
        finish();
    }

    @Test
    void an_administrator_asks_for_a_check_and_reads_how_it_ended() {
        var asked = Cast.IVY.post(PATH);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(Cast.IVY.get(PATH).asString())
                .contains("<h1>Has anybody changed the record?</h1>", "We are checking the record: 0 of ")
                .doesNotContain("Check the record now");

        finish();

        var page = Cast.IVY.get(PATH).asString();
        assertThat(page)
                .contains("Whole</strong>", "entries, each as it was sealed", "Check the record now")
                .containsPattern("<code>\\d+:[0-9a-f]{64}</code>");
    }

    @Test
    void who_asked_is_recorded() {
        var before = asked();
        Cast.IVY.post(PATH);
        Cast.IVY.post(PATH);

        assertThat(asked()).as("The second found one under way").isEqualTo(before + 1);
        finish();
    }

    @Test
    void asked_for_by_many_at_once_it_is_one_check() {
        var answers = AtOnce.run(6, () -> Cast.IVY.post(PATH).statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(In.tx(() -> AuditCheck.count("endedAt is null"))).isOne();
        finish();
    }

    @Test
    void two_that_work_on_one_check_end_it_once() {
        In.tx(() -> AuditCheck.ask(Instant.now()));
        var ended = In.tx(() -> AuditCheck.count("endedAt is not null"));

        AtOnce.run(2, () -> checks.goOn());
        finish();

        assertThat(In.tx(() -> AuditCheck.count("endedAt is not null"))).isEqualTo(ended + 1);
    }

    @Test
    void what_is_wrong_is_named() {
        In.tx(() -> AuditCheck.ask(Instant.now()));
        In.tx(() -> {
            var bad = new Stretch(new Link(16, "d".repeat(64)), new Finding("Entry 17 is missing"), false);
            Objects.requireNonNull(AuditCheck.take()).reach(bad, Instant.now());
        });

        assertThat(Cast.IVY.get(PATH).asString())
                .contains("Not whole</strong>", "Entry 17 is missing. 16 entries before that: as sealed")
                .contains("Tell the people who look after information security");
        assertThat(Cast.IVY.getJson("/api/audit/verification").jsonPath().getString("checks[0].finding"))
                .isEqualTo("Entry 17 is missing");
    }

    @Test
    void the_nightly_check_is_asked_for_once_a_night() {
        var tonight = Instant.now().plus(Duration.ofDays(400));
        In.tx(() -> AuditCheck.askNightly(tonight));
        var first = In.tx(() -> Objects.requireNonNull(AuditCheck.underWay()).id);
        finish();
        In.tx(() -> AuditCheck.askNightly(tonight.plusSeconds(60)));

        assertThat(In.tx(() -> AuditCheck.underWay())).isNull();
        In.tx(() -> AuditCheck.deleteById(first));
    }

    @Test
    void programs_read_how_the_checks_ended() {
        Cast.IVY.post(PATH);
        assertThat(verification().getBoolean("underWay")).isTrue();
        finish();

        assertThat(verification().getBoolean("underWay")).isFalse();
        assertThat(verification().getString("checks[0].finding")).isNull();
        assertThat(verification().getString("checks[0].head")).matches("\\d+:[0-9a-f]{64}");
    }

    @Test
    void nobody_else_sees_it_or_asks_for_it() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get(PATH).statusCode()).as(who.name()).isEqualTo(403);
            assertThat(who.post(PATH).statusCode()).as(who.name()).isEqualTo(403);
            assertThat(who.getJson("/api/audit/verification").statusCode())
                    .as(who.name())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(PATH).header("Location")).contains("/sign-in?next=");
    }

    private static JsonPath verification() {
        return Cast.IVY.getJson("/api/audit/verification").jsonPath();
    }

    private static int asked() {
        return Happened.ids("audit").size();
    }

    private void finish() {
        while (checks.goOn()) {
            // until it has ended
        }
    }
}
