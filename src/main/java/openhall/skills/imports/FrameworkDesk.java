package openhall.skills.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import openhall.people.Person;
import openhall.skills.Framework;

/** Where a framework's file is looked at and applied. */
@ApplicationScoped
class FrameworkDesk {
    /** What became of the wish to apply a file. */
    enum Answer {
        APPLIED,
        ALREADY_APPLIED,
        PLAN_CHANGED
    }

    @Inject
    Clock clock;

    /** Keeps the file to be looked at; one that cannot be read is {@link FrameworkUnreadable}. */
    FrameworkUpload keep(FrameworkUpload.Label label, String content, Person by) {
        label.kind().read(content);
        return FrameworkUpload.keep(label, content, by, clock.instant());
    }

    FrameworkPlan plan(UUID id) {
        var upload = FrameworkUpload.held(id, clock.instant());
        if (upload == null) {
            throw new NotFoundException();
        }
        return FrameworkPlan.of(upload);
    }

    /** Once, and only if it would still do what was looked at. */
    Answer apply(UUID id, String hash, Person by) {
        Framework.holdImports();
        var plan = plan(id);
        if (plan.upload().isApplied()) {
            return Answer.ALREADY_APPLIED;
        }
        if (!plan.hash().equals(hash)) {
            return Answer.PLAN_CHANGED;
        }
        var now = clock.instant();
        plan.upload().apply(now);
        Framework.bring(plan.toBring(), by, now);
        return Answer.APPLIED;
    }
}
