package openhall.hackathons.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.WorkingDays;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckPagesTest {
    @Test
    void before_the_deadline_an_organiser_sees_who_sent_an_entry_and_not_what() {
        var sent = FreshEntry.sent();

        assertThat(Cast.OMAR.get(entries(sent)).asString())
                .contains("Team " + sent.slug(), "still open")
                .doesNotContain("Entry of " + sent.team());
        assertThat(Cast.OMAR.get(entries(sent) + "/" + sent.team()).asString())
                .doesNotContain("Entry of " + sent.team());
    }

    @Test
    void an_entry_is_opened_again_with_a_reason_that_stays() {
        var sealed = FreshEntry.sealed();
        var path = entries(sealed) + "/" + sealed.team() + "/reopening";

        Cast.OMAR.post(path, "why", "").then().statusCode(422);
        Cast.OMAR.post(path, "why", "They pressed the wrong button").then().statusCode(303);

        Hackathons.enter(sealed.team(), Cast.ADA, Instant.now());
        assertThat(Cast.OMAR.get(entries(sealed) + "/" + sealed.team()).asString())
                .contains("They pressed the wrong button");
        Cast.OMAR.post(path, "why", "Again").then().statusCode(409);
        assertThatThrownBy(() -> In.tx(() -> Reopening.getSession()
                        .createNativeMutationQuery("delete from reopening")
                        .executeUpdate()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void nothing_is_opened_again_after_entries_have_closed() {
        var sealed = FreshEntry.sealed();
        Hackathons.closeEntries(sealed.slug());

        Cast.OMAR
                .post(entries(sealed) + "/" + sealed.team() + "/reopening", "why", "Please")
                .then()
                .statusCode(409);
    }

    @Test
    void the_list_locks_what_is_due_and_says_how_many_are_checked() {
        var closed = FreshHackathon.judging();

        assertThat(Cast.OMAR.get(entries(closed)).asString())
                .contains("0 of 1 entries checked", "Entry of " + closed.team(), "All the others can be judged");
        assertThat(In.tx(() -> Submission.byTeamRef(closed.team()).isLocked())).isTrue();
        assertThat(judged(closed)).isZero();

        Cast.OMAR.post(entries(closed) + "/admission").then().statusCode(303);

        assertThat(judged(closed)).isEqualTo(1);
        assertThat(Cast.OMAR.get(entries(closed)).asString()).contains("1 of 1 entries checked");
    }

    @Test
    void an_entry_that_does_not_keep_to_the_rules_needs_a_reason_and_is_not_judged() {
        var locked = FreshEntry.locked();
        var path = entries(locked) + "/" + locked.team() + "/eligibility";

        Cast.OMAR.post(path, "decision", "", "why", "Kept").then().statusCode(422);
        var page = Cast.OMAR.post(path, "decision", "NOT_ELIGIBLE", "why", " ");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say why, so that the team knows");
        Cast.JO.post(path, "decision", "ELIGIBLE").then().statusCode(403);

        Cast.OMAR
                .post(path, "decision", "NOT_ELIGIBLE", "why", "It names tenants.")
                .then()
                .statusCode(303);

        assertThat(judged(locked)).isZero();
        assertThat(Cast.ADA.get(locked.path() + "/submission").asString())
                .contains("Your entry cannot be judged", "It names tenants.", "Ask for another look");
        assertThat(Cast.ADA.get("/me/notices").asString()).contains("Your entry cannot be judged");
    }

    @Test
    void a_team_can_ask_for_another_look_for_five_working_days_and_never_after_judging() {
        var locked = FreshEntry.locked();
        var at = Instant.now();
        judgingEnds(locked, "30 days");
        refuse(locked, at);
        assertThat(appealBy(locked)).isEqualTo(WorkingDays.after(WorkingDays.day(at), 5));

        var hurried = FreshEntry.locked();
        judgingEnds(hurried, "2 hours");
        refuse(hurried, at);
        assertThat(appealBy(hurried)).isBeforeOrEqualTo(WorkingDays.day(at.plus(Duration.ofHours(2))));
        var until = In.tx(() -> Submission.byTeamRef(hurried.team()).appealsUntil());
        assertThat(until).isBeforeOrEqualTo(In.tx(() -> Hackathon.named(hurried.slug()).judgingEndsAt));
    }

    @Test
    void an_entry_is_not_refused_after_judging_when_nobody_could_ask_again() {
        var locked = FreshEntry.locked();
        var after = Instant.now().plus(Duration.ofHours(2));

        assertThatThrownBy(() -> refuse(locked, after)).isInstanceOf(Submission.TooLateToRefuse.class);
        In.tx(() -> Submission.byTeamRef(locked.team()).admit(Cast.OMAR.person(), after));
        assertThat(judged(locked)).isEqualTo(1);
    }

    @Test
    void an_organiser_does_not_decide_about_their_own_team() {
        var competing = Hackathons.entryOf(Cast.OMAR.id(), Instant.now().minus(Duration.ofMinutes(90)));

        Cast.OMAR.get("/organise/" + competing.slug() + "/entries").then().statusCode(200);
        Cast.OMAR
                .post(
                        "/organise/" + competing.slug() + "/entries/" + competing.ref() + "/eligibility",
                        "decision",
                        "ELIGIBLE")
                .then()
                .statusCode(409);
        Cast.OMAR
                .post("/organise/" + competing.slug() + "/entries/admission")
                .then()
                .statusCode(303);
        assertThat(In.tx(() -> Submission.judged(Hackathon.named(competing.slug()))))
                .isEmpty();
    }

    @Test
    void results_wait_for_every_check() {
        var ready = FreshHackathon.ready();
        In.tx(() -> Submission.getSession()
                .createNativeMutationQuery("update submission set eligibility = 'UNCHECKED', eligibility_at = null"
                        + " where team_id = (select id from team where ref = :ref)")
                .setParameter("ref", ready.team())
                .executeUpdate());

        var refused = Cast.OMAR.post("/organise/" + ready.slug() + "/finalisation", "note", "Checked");

        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("1 entry has not been checked yet.");
    }

    @Test
    void the_list_asks_as_little_of_many_entries_as_of_one() {
        var now = Instant.now().minus(Duration.ofMinutes(90));
        var slug = Hackathons.running(now);
        Hackathons.enter(Hackathons.team(slug, Cast.ADA, "One " + slug, now), Cast.ADA, now);
        var path = "/organise/" + slug + "/entries";
        Cast.OMAR.get(path).then().statusCode(200);
        var one = Statements.counting(() -> Cast.OMAR.get(path));
        var more = Hackathons.running(now);
        for (var who : new Cast[] {Cast.ADA, Cast.ZED, Cast.SAM, Cast.THEO}) {
            Hackathons.enter(Hackathons.team(more, who, who + " " + more, now), who, now);
        }
        Cast.OMAR.get("/organise/" + more + "/entries").then().statusCode(200);

        var many = Statements.counting(() -> Cast.OMAR.get("/organise/" + more + "/entries"));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    private static void refuse(FreshHackathon at, Instant when) {
        In.tx(() -> Submission.byTeamRef(at.team()).refuse("It names tenants.", Cast.OMAR.person(), when));
    }

    private static LocalDate appealBy(FreshHackathon at) {
        return Objects.requireNonNull(In.tx(() -> Submission.byTeamRef(at.team()).appealBy));
    }

    private static void judgingEnds(FreshHackathon at, String from) {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set judging_ends_at ="
                        + " clock_timestamp() + cast(:from as interval) where slug = :slug")
                .setParameter("from", from)
                .setParameter("slug", at.slug())
                .executeUpdate());
    }

    private static int judged(FreshHackathon at) {
        return In.tx(() -> Submission.judged(Hackathon.named(at.slug())).size());
    }

    private static String entries(FreshHackathon at) {
        return "/organise/" + at.slug() + "/entries";
    }
}
