package openhall.ideas.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.activity.AllNotices;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.ideas.Decision;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test ideas are published on 23 November 2026, so a reply is due on 21 December. */
@QuarkusTest
class ReplyRemindersTest {
    private static final String FIVE_DAYS_BEFORE = "2026-12-14T06:30:00Z";
    private static final String DUE = "2026-12-21T06:30:00Z";

    @Inject
    ReplyReminders reminders;

    @Inject
    TestClock clock;

    private Newcomer olu;

    @BeforeEach
    void anotherOwner() {
        olu = FreshAnswer.owner();
    }

    @AfterEach
    void gone() {
        clock.reset();
        olu.leave();
    }

    @Test
    void an_owner_hears_once_a_day_five_days_before_and_on_the_day() {
        var ref = FreshIdea.published();
        FreshAnswer.own(ref, olu.id());

        sendAt(FIVE_DAYS_BEFORE);
        sendAt(FIVE_DAYS_BEFORE);
        sendAt("2026-12-15T06:30:00Z");
        sendAt(DUE);

        assertThat(toldOf(ref))
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail).contains("a reply is due on 21 December 2026"));
    }

    @Test
    void it_stops_when_the_idea_is_answered() {
        var ref = FreshIdea.published();
        FreshAnswer.own(ref, olu.id());
        sendAt(FIVE_DAYS_BEFORE);

        In.tx(() -> Idea.held(ref)
                .decide(Decision.NOT_ACCEPTED, IdeaCast.parking(), "No", Cast.PRIYA.person(), IdeaCast.AT));
        sendAt(DUE);

        assertThat(toldOf(ref)).hasSize(1);
    }

    @Test
    void every_idea_owner_hears_of_those_that_nobody_owns() {
        FreshIdea.published();

        sendAt(FIVE_DAYS_BEFORE);

        assertThat(told()).hasSize(1);
    }

    @Test
    void days_off_bring_no_reminder_and_late_ones_come_every_five_working_days() {
        var due = LocalDate.of(2026, 12, 21);

        assertThat(Reminder.isOn(LocalDate.of(2026, 12, 14), due)).isTrue();
        assertThat(Reminder.isOn(LocalDate.of(2026, 12, 15), due)).isFalse();
        assertThat(Reminder.isOn(due, due)).isTrue();
        assertThat(Reminder.isOn(LocalDate.of(2026, 12, 25), due)).isFalse();
        assertThat(Reminder.isOn(LocalDate.of(2026, 12, 29), due)).isFalse();
        assertThat(Reminder.isOn(LocalDate.of(2026, 12, 30), due)).isTrue();
    }

    private void sendAt(String moment) {
        clock.set(Instant.parse(moment));
        reminders.sendAll();
    }

    private List<String> toldOf(String ref) {
        return told().stream()
                .map(notice -> notice.detail)
                .filter(detail -> detail.contains(ref + " "))
                .toList();
    }

    private List<Notice> told() {
        return In.tx(() -> AllNotices.of(olu.id())).stream()
                .filter(notice -> notice.kind == NoticeKind.IDEA_ANSWER_DUE)
                .toList();
    }
}
