package openhall.learning.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.FreshAssignment;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamPagesTest {
    private final List<Newcomer> people = new ArrayList<>();
    private Newcomer manager;

    @BeforeEach
    void aManager() {
        manager = staff("Mia Manager", Audience.MANAGER, null);
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Newcomer::leave);
    }

    @Test
    void a_manager_of_nobody_sees_what_will_appear() {
        assertThat(manager.get("/team").asString()).contains("Nobody reports to you yet");
    }

    @Test
    void whoever_is_due_soonest_comes_first_and_whoever_has_nothing_last() {
        var free = report("Rosa Free");
        var later = report("Rosa Later");
        var sooner = report("Rosa Sooner");
        FreshAssignment.due(later.id(), 20);
        FreshAssignment.due(sooner.id(), 5);

        var page = manager.get("/team").asString();

        assertThat(page).contains("0 of 3 people have overdue learning", "2 of 3 have something to do");
        assertThat(List.of(sooner, later, free))
                .extracting(each -> page.indexOf("/team/" + each.id()))
                .isSorted()
                .allMatch(place -> place > 0);
    }

    @Test
    void page_file_and_programs_say_the_same_to_the_second_when_a_course_is_done() {
        var course = TinyCourse.fresh();
        FreshAssignment.due(Cast.SAM.id(), course, 10);

        TinyCourse.complete(Cast.SAM, course);

        var at = In.tx(() -> Objects.requireNonNull(TinyCourse.enrolment(Cast.SAM, course).completedAt));
        assertThat(Cast.MO.get("/team/learning.csv").asString()).contains("Small course " + course, at.toString());
        assertThat(dones(Cast.MO.getJson("/api/team/learning").jsonPath().getList("people.assigned.doneAt.flatten()")))
                .contains(at);
        assertThat(dones(Cast.SAM.getJson("/api/me/assigned").jsonPath().getList("assigned.doneAt")))
                .contains(at);
        var own = Cast.SAM.get("/learn/assigned").asString();
        var seen = Cast.MO.get("/team/" + Cast.SAM.id()).asString();
        assertThat(own).contains("Course completed, certificate CERT-", "You got");
        assertThat(seen).contains("Course completed, certificate CERT-", "You got");
    }

    @Test
    void a_senior_leader_sees_the_whole_line_below_and_nobody_beside_it() {
        var leader = staff("Sue Leader", Audience.SENIOR_LEADER, null);
        var below = staff("Mia Below", Audience.MANAGER, leader.id());
        var report = staff("Rosa Below", Audience.STAFF, below.id());
        var beside = report("Rosa Beside");

        assertThat(leader.get("/team").asString())
                .contains("Mia Below", "Rosa Below")
                .doesNotContain("Rosa Beside", "/team/" + leader.id());
        assertThat(leader.get("/team/" + report.id()).statusCode()).isEqualTo(200);
        assertThat(leader.get("/team/" + beside.id()).statusCode()).isEqualTo(404);
        assertThat(leader.get("/api/team/learning/" + beside.id()).statusCode()).isEqualTo(404);
        assertThat(below.get("/team").asString()).contains("Rosa Below").doesNotContain("/team/" + below.id());
    }

    @Test
    void whoever_somebody_reports_to_sees_their_line_whatever_the_post_is_called() {
        var lead = Newcomer.staff("Lee Lead", Audience.STAFF, null);
        assertThat(lead.get("/team").statusCode()).isEqualTo(403);

        var report = Newcomer.staff("Rosa Report", Audience.STAFF, lead.id());

        assertThat(lead.get("/team").asString()).contains("Rosa Report");
        assertThat(lead.get("/team/sign-offs").statusCode()).isEqualTo(200);
        assertThat(lead.get("/").asString()).contains("My team");
        assertThat(lead.get("/insight").statusCode()).isEqualTo(403);
        report.leave();
        assertThat(lead.get("/team").statusCode()).isEqualTo(403);
        lead.leave();
    }

    @Test
    void a_person_sees_the_rows_that_their_manager_sees_and_reads_who_else_does() {
        var report = report("Rosa Same");
        FreshAssignment.due(report.id(), 5);
        FreshAssignment.due(report.id(), TinyCourse.fresh(), 9);

        var own = report.get("/api/me/assigned").jsonPath();
        var seen = manager.get("/api/team/learning/" + report.id()).jsonPath();

        assertThat(own.<Object>getList("assigned")).hasSize(2).isEqualTo(seen.<Object>getList("assigned"));
        assertThat(own.<Object>getList("modules")).isEqualTo(seen.<Object>getList("modules"));
        assertThat(report.get("/learn/assigned").asString())
                .contains("you, your manager and the managers above, and learning leads");
        assertThat(manager.get("/team/" + report.id()).asString()).contains("Rosa Same sees this same list");
    }

    @Test
    void the_file_has_a_line_for_each_thing_asked_in_the_order_of_the_page_and_runs_nothing() {
        var later = report("=1+1 Zoë");
        var sooner = report("Rosa, Sooner");
        FreshAssignment.due(later.id(), 20);
        FreshAssignment.due(sooner.id(), 5);

        var file = manager.get("/team/learning.csv");

        assertThat(file.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        var lines = new String(file.asByteArray(), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("person_id,person,unit,assignment,what");
        assertThat(lines[1]).startsWith(sooner.id() + ",\"Rosa, Sooner\",");
        assertThat(lines[2]).startsWith(later.id() + ",'=1+1 Zoë,").matches(".*,\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z,.*");
    }

    @Test
    void the_page_of_a_person_of_another_line_is_not_there() {
        var report = report("Rosa Report");

        assertThat(manager.get("/team/" + report.id()).asString()).contains("Learning of Rosa Report</h1>");
        assertThat(Cast.MO.get("/team/" + report.id()).statusCode()).isEqualTo(404);
        assertThat(Cast.MO.get("/team/" + Cast.MO.id()).statusCode()).isEqualTo(404);
        assertThat(Cast.MO.get("/team/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(report.get("/team").statusCode()).isEqualTo(403);
        assertThat(manager.get("/team").asString()).doesNotContain("Sam Rivera");
    }

    @Test
    void a_long_line_leads_on_to_the_next_page() {
        for (var i = 0; i < 55; i++) {
            report("Rosa Row " + i);
        }

        var first = manager.get("/team").asString();
        var next = first.replaceAll("(?s).*href=\"(/team\\?after=[^\"]+)\".*", "$1");
        var second = manager.get(next).asString();

        assertThat(first.split("<tr><th scope=\"row\">", -1)).hasSize(51);
        assertThat(second.split("<tr><th scope=\"row\">", -1)).hasSize(6);
        assertThat(second).contains("0 of 55 people have overdue learning");
    }

    @Test
    void the_page_takes_as_many_statements_for_many_as_for_one_and_no_more_than_six() {
        FreshAssignment.due(report("Rosa One").id(), 5);
        var one = Statements.counting(() -> manager.get("/team"));
        for (var i = 0; i < 10; i++) {
            FreshAssignment.due(report("Rosa More " + i).id(), 5);
        }

        assertThat(one).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> manager.get("/team"))).isEqualTo(one);
    }

    private static List<Instant> dones(List<?> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(text -> Instant.parse(text.toString()))
                .toList();
    }

    private Newcomer report(String name) {
        return staff(name, Audience.STAFF, manager.id());
    }

    private Newcomer staff(String name, Audience audience, @Nullable UUID above) {
        var somebody = Newcomer.staff(name, audience, above);
        people.add(somebody);
        return somebody;
    }
}
