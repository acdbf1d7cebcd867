package openhall.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import openhall.people.Joiner;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import openhall.people.Register;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plans from everyone who is known, and lets people join, move, come back and leave as the plan says. */
@ApplicationScoped
class PeopleImport {
    /** So many people are written at a time, and then forgotten: what is held in memory slows down every statement. */
    private static final int CHUNK = 200;

    @Inject
    EntityManager database;

    @Inject
    StaffFinder staff;

    @Inject
    Register register;

    Plan plan(Sheet sheet) {
        var lines = sheet.cells().stream().map(PersonLine::of).toList();
        var units = new UnitBook(OrgUnit.everyUnit());
        var emails = lines.stream()
                .filter(line -> line.flaw() == null)
                .map(PersonLine::email)
                .distinct()
                .toList();
        var plan = new PeoplePlan(lines, staff.list(emails), units);
        return new Plan(plan.rows(), (markMissing, by, at) -> apply(plan, markMissing, new Change(by, at)));
    }

    /** Who made the change, and when; nobody when a directory did at night. */
    private record Change(@Nullable Person by, Instant at) {}

    private void apply(PeoplePlan plan, boolean markMissing, Change change) {
        database.unwrap(Session.class).setJdbcBatchSize(CHUNK);
        var ids = new HashMap<UUID, UUID>();
        for (var level : plan.joiners()) {
            inChunks(level, joiners -> join(joiners, ids, change));
        }
        inChunks(plan.changing(), drafts -> change(plan, drafts, ids, change));
        if (markMissing) {
            inChunks(plan.missing(), missing -> leave(missing, change));
        }
    }

    private <T> void inChunks(List<T> all, Consumer<List<T>> work) {
        for (var from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
            database.flush();
            database.clear();
        }
    }

    private void join(List<PersonDraft> drafts, Map<UUID, UUID> ids, Change change) {
        var joiners = drafts.stream()
                .map(draft -> new Joiner(post(draft, ids), draft.line.name(), draft.line.email(), draft.number()))
                .toList();
        var people = register.employAll(joiners, change.by(), change.at());
        for (var i = 0; i < people.size(); i++) {
            ids.put(drafts.get(i).id(), people.get(i).id);
        }
    }

    private void change(PeoplePlan plan, List<PersonDraft> drafts, Map<UUID, UUID> ids, Change change) {
        var people = people(drafts.stream().map(PersonDraft::id).toList());
        for (var draft : drafts) {
            var person = Objects.requireNonNull(people.get(draft.id()));
            register.correct(person, draft.details(), change.by(), change.at());
            if (plan.outcome(draft) == Outcome.CHANGED) {
                register.move(person, post(draft, ids), change.by(), change.at());
            } else {
                register.comeBack(person, post(draft, ids), change.by(), change.at());
            }
        }
    }

    private void leave(List<UUID> missing, Change change) {
        people(missing).values().forEach(person -> register.leave(person, change.by(), change.at()));
    }

    private static Map<UUID, Person> people(List<UUID> ids) {
        return Person.withRolesByIds(ids).stream().collect(Collectors.toMap(person -> person.id, Function.identity()));
    }

    /** A manager who has just joined has an id of their own by now. */
    private Post post(PersonDraft draft, Map<UUID, UUID> ids) {
        var id = draft.managerId();
        var manager = id == null ? null : database.getReference(Person.class, ids.getOrDefault(id, id));
        return new Post(draft.jobTitle(), draft.audience(), draft.unit(), manager);
    }
}
