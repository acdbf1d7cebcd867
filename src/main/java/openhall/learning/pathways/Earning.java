package openhall.learning.pathways;

import java.time.Instant;
import java.time.LocalDate;
import openhall.learning.pathways.Plan.PlanCertificate;
import openhall.learning.pathways.Validity.Stretch;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Whether somebody has earned a term of a certificate at a moment, by a plan and by what they finished until then. */
record Earning(Plan plan, Finished finished, Instant at) {

    /** The term before: when it was earned, and its last day, if it has one. */
    record Before(Instant earnedAt, @Nullable LocalDate until) {}

    /** Null when nothing was earned. */
    @Nullable
    Stretch after(Instant completedAt, @Nullable Before last) {
        var certificate = plan.certificate();
        if (certificate == null) {
            return null;
        }
        var rule = Validity.of(certificate);
        return last == null ? first(rule, completedAt) : next(rule, last);
    }

    /** A certificate that came to a pathway later is given to whoever does again what renews it. */
    private @Nullable Stretch first(Validity rule, Instant completedAt) {
        return completedAt.equals(at) || again(completedAt, completedAt) ? rule.first(day()) : null;
    }

    private @Nullable Stretch next(Validity rule, Before last) {
        var end = last.until();
        if (end == null) {
            return null;
        }
        return again(opened(rule, end), last.earnedAt()) ? rule.next(day(), end) : null;
    }

    private boolean again(Instant from, Instant after) {
        return Count.of(false, plan.renewal(), item -> finished.since(item, from, after))
                .full();
    }

    static Instant opened(Validity rule, LocalDate end) {
        return rule.opens(end).atStartOfDay(Formats.ZONE).toInstant();
    }

    static Instant opened(PlanCertificate certificate, LocalDate end) {
        return opened(Validity.of(certificate), end);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }
}
