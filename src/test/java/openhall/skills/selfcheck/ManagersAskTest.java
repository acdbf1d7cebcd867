package openhall.skills.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Notice;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManagersAskTest {
    private Newcomer manager;
    private Newcomer report;

    @BeforeEach
    void join() {
        manager = Newcomer.staff("Mina Asks", Audience.MANAGER, Cast.LENA.id());
        report = Newcomer.staff("Rita Asked", Audience.STAFF, manager.id());
    }

    @AfterEach
    void leave() {
        report.leave();
        manager.leave();
    }

    private String path() {
        return "/team/" + report.id() + "/skills/ask";
    }

    private long told() {
        return In.tx(() -> Notice.count("person.id = ?1 and title = 'Check your skills'", report.id()));
    }

    @Test
    void a_manager_asks_a_report_of_whom_a_level_is_not_known_to_check_themselves() {
        assertThat(manager.get("/team/skills").asString()).contains(path(), "Ask them to check their skills");

        assertThat(manager.post(path()).statusCode()).isEqualTo(303);

        assertThat(told()).isEqualTo(1);
        assertThat(report.get("/me/notices").asString()).contains("A manager you report to asks you", "/me/self-check");
    }

    @Test
    void nobody_is_asked_twice_in_a_week_whoever_asks() {
        assertThat(AtOnce.run(4, () -> manager.post(path()).statusCode())).containsOnly(303);
        assertThat(Cast.LENA.postJson("/api" + path(), Map.of()).jsonPath().getBoolean("told"))
                .isFalse();

        assertThat(told()).isEqualTo(1);
    }

    @Test
    void a_manager_further_up_asks_too_and_a_program_hears_that_it_was_sent() {
        assertThat(Cast.LENA.postJson("/api" + path(), Map.of()).jsonPath().getBoolean("told"))
                .isTrue();

        assertThat(told()).isEqualTo(1);
    }

    @Test
    void others_cannot_ask() {
        assertThat(Cast.MO.post(path()).statusCode()).isEqualTo(404);
        assertThat(Cast.MO.postJson("/api" + path(), Map.of()).statusCode()).isEqualTo(404);
        assertThat(manager.post("/team/" + manager.id() + "/skills/ask").statusCode())
                .isEqualTo(404);
        assertThat(report.post(path()).statusCode()).isEqualTo(403);
        assertThat(told()).isZero();
    }

    @Test
    @TestTransaction
    void they_can_be_asked_again_after_a_week() {
        var at = Instant.parse("2002-03-01T10:00:00Z");

        assertThat(ask(at)).isTrue();
        assertThat(ask(at.plus(Duration.ofDays(6)))).isFalse();
        assertThat(ask(at.plus(Duration.ofDays(7)))).isTrue();

        assertThat(Notice.count("person.id = ?1", report.id())).isEqualTo(2);
    }

    private boolean ask(Instant at) {
        return ManagersAsk.ask(Person.findById(manager.id()), report.id(), at).told();
    }
}
