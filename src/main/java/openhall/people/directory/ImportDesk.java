package openhall.people.directory;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import openhall.people.DirectoryApplied;
import openhall.people.Person;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps files with what they would do, and applies each once, and only as it was shown; one at a time on all nodes. */
@ApplicationScoped
class ImportDesk {
    private static final long LOCK = 0x0D_12_EC_70_12L;
    private static final int BATCH = 500;

    /** What became of the wish to apply a file. */
    enum Answer {
        APPLIED,
        ALREADY_APPLIED,
        PLAN_CHANGED
    }

    /** The plan that was seen, and what is to happen to whoever is not in the file. */
    record Wish(String plan, boolean markMissing) {}

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    UnitsImport units;

    @Inject
    PeopleImport people;

    @Inject
    Event<DirectoryApplied> applied;

    Plan plan(Sheet sheet) {
        return sheet.kind() == DirectoryKind.UNITS ? units.plan(sheet) : people.plan(sheet);
    }

    DirectoryUpload keep(Sheet sheet, SentFile file, Person by) {
        database.unwrap(Session.class).setJdbcBatchSize(BATCH);
        return DirectoryUpload.keep(sheet, file, plan(sheet), by, clock.instant());
    }

    /** The file, with nobody else applying anything until this transaction ends; null when it is not there. */
    @Nullable
    DirectoryUpload held(UUID id) {
        takeTurn();
        return DirectoryUpload.held(id);
    }

    void takeTurn() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) locked")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /** Only for a file that is {@link #held}. */
    Answer apply(DirectoryUpload upload, Wish wish, Person by) {
        if (upload.isApplied()) {
            return Answer.ALREADY_APPLIED;
        }
        database.unwrap(Session.class).setJdbcBatchSize(BATCH);
        var plan = plan(Sheet.read(upload.kind, upload.content()));
        if (!plan.hash().equals(upload.plan)) {
            upload.planAnew(plan, clock.instant());
            return Answer.PLAN_CHANGED;
        }
        if (!plan.hash().equals(wish.plan())) {
            return Answer.PLAN_CHANGED;
        }
        applyNow(upload, plan, wish.markMissing(), by);
        return Answer.APPLIED;
    }

    private void applyNow(DirectoryUpload upload, Plan plan, boolean markMissing, Person by) {
        upload.apply(by, clock.instant());
        if (markMissing) {
            DirectoryRow.leave(upload);
        }
        database.flush();
        apply(plan, upload.kind, markMissing, by);
        Log.infof(
                "A file of %s was applied: %s",
                upload.kind.lower(), plan.counts().sentence());
    }

    /** Writes what the plan says; only after {@link #takeTurn}. */
    void apply(Plan plan, DirectoryKind kind, boolean markMissing, @Nullable Person by) {
        var at = clock.instant();
        var counts = plan.counts();
        var words = counts.sentence() + (markMissing && counts.missing() > 0 ? "; marked as left" : "");
        plan.act().apply(markMissing, by, at);
        applied.fire(new DirectoryApplied(kind.lower(), words, by, at));
    }
}
