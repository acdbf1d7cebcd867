package openhall.learning.steps;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** Tasks to sign off, as programs see them. */
final class SignOffShapes {
    private SignOffShapes() {}

    /** {@code done} is yes or no; who says no must say in {@code words} what is missing. */
    record Decision(@Nullable String done, @Nullable String words) {
        SignOffForm form() {
            return new SignOffForm(done, words);
        }
    }

    record Waiting(List<Report> reports, @Nullable String next) {
        static Waiting of(KeyPage<TaskReport> page) {
            return new Waiting(page.rows().stream().map(Report::of).toList(), page.next());
        }
    }

    record Report(
            UUID id,
            String person,
            String course,
            String task,
            int number,
            @Nullable String note,
            @Nullable String evidence,
            Instant sentAt,
            @Nullable Instant decidedAt,
            @Nullable Boolean signedOff,
            @Nullable String words) {
        static Report of(TaskReport report) {
            return new Report(
                    report.id,
                    report.enrolment.person.name,
                    report.enrolment.course.slug,
                    report.step.title,
                    report.number,
                    report.note,
                    report.evidence,
                    report.sentAt,
                    report.decidedAt,
                    report.signedOff,
                    report.words);
        }
    }
}
