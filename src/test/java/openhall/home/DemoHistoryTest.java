package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.TestClock;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.ideas.Waiting;
import openhall.learning.Enrolment;
import openhall.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Makes the history in transactions that are taken back: the other tests want a council without one. */
@QuarkusTest
class DemoHistoryTest {
    private static final long SEED = 2026;
    private static final String BY_FAY = "saving s join person p on p.id = s.decided_by_id where p.name = 'Fay Mensah'";

    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void six_more_ideas_wait_for_a_reply_however_often_it_is_made() {
        andTakeBack(() -> {
            var before = Waiting.at(now).count();

            make();
            make();

            assertThat(Waiting.at(now).count() - before).isEqualTo(6);
            assertThat(Waiting.at(now).longest()).isGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void there_is_something_to_see_for_everybody() {
        andTakeBack(() -> {
            var before = Counts.now();

            make();

            var made = Counts.now().minus(before);
            assertAll(
                    this::one_hackathon_is_under_way_and_one_is_finished,
                    this::a_manager_and_sam_have_completed_something,
                    this::one_champion_is_about_to_lapse_and_one_has_lapsed,
                    this::enough_people_say_how_sure_they_are_before_and_after_to_show_it,
                    () -> assertThat(made.tasksToSignOff()).isEqualTo(2),
                    () -> assertThat(made.questionsOpen()).isGreaterThanOrEqualTo(2),
                    () -> assertThat(made.questionsTaken()).isPositive(),
                    () -> assertThat(made.questionsAnswered()).isGreaterThanOrEqualTo(2),
                    () -> assertThat(made.sessionsFull()).isOne(),
                    () -> assertThat(made.came()).isEqualTo(5),
                    () -> assertThat(made.moreTimeAsked()).isOne(),
                    () -> assertThat(made.exceptions()).isEqualTo(2));
        });
    }

    @Test
    void the_pages_of_skills_and_strategy_have_something_to_show() {
        andTakeBack(() -> {
            var savings = number("saving where state = 'VALIDATED'");
            var waiting = number("saving where state = 'CLAIMED'");
            var refused = number("saving where state in ('REFUSED', 'WITHDRAWN')");
            var byFinance = number(BY_FAY);
            var changes = number("applied_skill where decided_at is null");
            var seen = number("evidence where kind = 'CHAMPION'");

            make();

            assertThat(number("saving where state = 'VALIDATED'") - savings).isEqualTo(5);
            assertThat(number("saving where state = 'CLAIMED'") - waiting).isEqualTo(2);
            assertThat(number("saving where state in ('REFUSED', 'WITHDRAWN')") - refused)
                    .isEqualTo(2);
            assertThat(number(BY_FAY) - byFinance).isEqualTo(6);
            assertThat(number("applied_skill where decided_at is null") - changes)
                    .isEqualTo(2);
            assertThat(number("evidence where kind = 'CHAMPION'") - seen).isEqualTo(4);
            assertThat(number("(select step from work_stage group by step having count(*) >= 5) stages"))
                    .isEqualTo(6);
            assertThat(number("strategy_version v join strategy s on s.id = v.strategy_id and s.version = 'example'"))
                    .isOne();
            assertThat(number("(select a.skill_id from self_check a join self_check b on b.person_id = a.person_id and"
                            + " b.skill_id = a.skill_id and b.checked_at >= a.checked_at + interval '28 days'"
                            + " group by a.skill_id having count(distinct a.person_id) >= 10) changed"))
                    .isGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void the_pages_of_hackathons_have_something_to_show() {
        andTakeBack(() -> {
            make();

            assertThat(at("joined-up-streets", "mentor x join hackathon h on h.id = x.hackathon_id"))
                    .isGreaterThanOrEqualTo(2);
            assertThat(at("joined-up-streets", "looking x join hackathon h on h.id = x.hackathon_id"))
                    .isGreaterThanOrEqualTo(2);
            assertThat(at("joined-up-streets", "hackathon_change x join hackathon h on h.id = x.hackathon_id"))
                    .isGreaterThanOrEqualTo(2);
            assertThat(at(
                            "joined-up-streets",
                            "challenge x join hackathon h on h.id = x.hackathon_id" + " and x.state = 'IN_SIGN_OFF'"))
                    .isPositive();
            assertThat(at(
                            "joined-up-streets",
                            "challenge x join hackathon h on h.id = x.hackathon_id" + " and x.source is not null"))
                    .isGreaterThanOrEqualTo(2);
            assertThat(at(
                            DemoPastHackathon.SLUG,
                            "registration x join hackathon h on h.id = x.hackathon_id" + " and x.state = 'WAITING'"))
                    .isGreaterThanOrEqualTo(2);
            assertThat(at(DemoPastHackathon.SLUG, "vote x join hackathon h on h.id = x.hackathon_id"))
                    .isGreaterThanOrEqualTo(14);
            assertThat(number("entry_appeal where upheld")).isPositive();
            assertThat(number("introduction where person_yes_at is not null")).isPositive();
            assertThat(number("mentor_slot where team_id is not null")).isGreaterThanOrEqualTo(3);
            assertThat(number("adoption_review where held_at is null and due_on < cast('"
                            + LocalDate.ofInstant(now, Formats.ZONE) + "' as date)"))
                    .isPositive();
        });
    }

    private static long at(String slug, String from) {
        return number(from + " where h.slug = '" + slug + "'");
    }

    /** What other tests left is not counted. */
    private record Counts(
            long tasksToSignOff,
            long questionsOpen,
            long questionsTaken,
            long questionsAnswered,
            long sessionsFull,
            long came,
            long moreTimeAsked,
            long exceptions) {
        static Counts now() {
            return new Counts(
                    number("task_report where decided_at is null"),
                    number("help_request where state = 'OPEN'"),
                    number("help_request where state = 'TAKEN'"),
                    number("help_request where state in ('ANSWERED', 'CLOSED')"),
                    number("live_session where booked = places and waiting = 2"),
                    number("booking where state = 'ATTENDED'"),
                    number("extension x join assigned_learning a on a.id = x.assigned_id join person p on"
                            + " p.id = a.person_id join person m on m.id = p.manager_id where m.name = 'Mo Haddad'"
                            + " and p.name = 'Sam Rivera' and x.decided_at is null and a.exception is null"),
                    number("assigned_learning where exception = 'LONG_EXTENSION'"));
        }

        Counts minus(Counts before) {
            return new Counts(
                    tasksToSignOff - before.tasksToSignOff,
                    questionsOpen - before.questionsOpen,
                    questionsTaken - before.questionsTaken,
                    questionsAnswered - before.questionsAnswered,
                    sessionsFull - before.sessionsFull,
                    came - before.came,
                    moreTimeAsked - before.moreTimeAsked,
                    exceptions - before.exceptions);
        }
    }

    private void one_hackathon_is_under_way_and_one_is_finished() {
        assertThat(phase("joined-up-streets")).isEqualTo(Phase.RUNNING);
        assertThat(phase(DemoPastHackathon.SLUG)).isEqualTo(Phase.IN_ADOPTION);
    }

    private void a_manager_and_sam_have_completed_something() {
        assertThat(Enrolment.of(DemoCrowd.named("Mo Haddad"))).anyMatch(Enrolment::isCompleted);
        assertThat(Enrolment.of(DemoCrowd.named("Sam Rivera"))).anyMatch(Enrolment::isCompleted);
    }

    private void one_champion_is_about_to_lapse_and_one_has_lapsed() {
        var champions = "certificate_term t join pathway p on p.id = t.pathway_id and p.slug = 'champions' join"
                + " person h on h.id = t.person_id where h.name = ";
        var today = "cast('" + LocalDate.ofInstant(now, Formats.ZONE) + "' as date)";
        assertThat(number(champions + "'Bea Walsh' and t.valid_until between " + today + " and " + today + " + 59"))
                .isOne();
        assertThat(number(champions + "'Omar Said' and t.valid_until < " + today))
                .isOne();
    }

    private void enough_people_say_how_sure_they_are_before_and_after_to_show_it() {
        var both = number("course_confidence x join course_confidence y on y.enrolment_id = x.enrolment_id"
                + " and x.moment = 'START' and y.moment = 'END' join enrolment e on e.id = x.enrolment_id"
                + " join course c on c.id = e.course_id and c.slug = 'cyber-security'");
        assertThat(both).isGreaterThanOrEqualTo(10);
    }

    private static long number(String from) {
        return (Long) Panache.getEntityManager()
                .createNativeQuery("select count(*) from " + from, Long.class)
                .getSingleResult();
    }

    private void make() {
        new DemoHistory(SEED, now).makeOnce();
    }

    private Phase phase(String slug) {
        return Objects.requireNonNull(Hackathon.bySlug(slug)).phase(now);
    }

    private static void andTakeBack(Runnable work) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
