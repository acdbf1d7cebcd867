package openhall.learning;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.In;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import openhall.people.Register;

/** People of two units below two managers who have one head; they move, leave and come back. */
final class CohortStaff {
    final List<String> units;
    final UUID head;

    /** The two below the head. */
    final List<UUID> managers;

    final List<UUID> people = new ArrayList<>();
    private final Chance chance;

    CohortStaff(List<String> units, int number, Chance chance) {
        this.units = units;
        this.chance = chance;
        head = manager(null);
        managers = List.of(manager(head), manager(head));
        In.tx(() -> {
            for (var i = 0; i < number; i++) {
                people.add(employ(post()).id);
            }
        });
    }

    private UUID manager(UUID above) {
        return In.tx(() -> employ(new Post("Lead", Audience.MANAGER, unit(units.get(0)), person(above))).id);
    }

    private Person employ(Post post) {
        return Person.employ(post, "Rory Cohort", Newcomer.address(), Set.of(), chance.next());
    }

    /** Somewhere, by chance. */
    private Post post() {
        var title = chance.oneIn(3) ? "Clerk" : "Officer";
        return new Post(title, Audience.STAFF, unit(chance.of(units)), person(chance.of(managers)));
    }

    private static OrgUnit unit(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug));
    }

    private static Person person(UUID id) {
        return id == null ? null : Person.findById(id);
    }

    boolean isHere(UUID person) {
        return In.tx(() -> person(person).leftAt == null);
    }

    UUID managerOf(UUID person) {
        return In.tx(() -> person(person).manager.id);
    }

    void move(UUID who) {
        In.tx(() -> {
            var person = person(who);
            var before = person.post();
            var to = post();
            register().move(person, to, null, chance.next());
            if (before.manager() != null && !before.manager().id.equals(to.manager().id)) {
                chance.happened("moves between teams");
            }
            if (before.unit() != null && !before.unit().id.equals(to.unit().id)) {
                chance.happened("moves between units");
            }
        });
    }

    /** One of the two managers goes below the other, or back below the head, with everybody below them. */
    void moveManager() {
        In.tx(() -> {
            var above = chance.oneIn(2) ? head : managers.get(0);
            var post = new Post("Lead", Audience.MANAGER, unit(chance.of(units)), person(above));
            if (register().move(person(managers.get(1)), post, null, chance.next())) {
                chance.happened("moves of managers");
            }
        });
    }

    void leave(UUID who) {
        In.tx(() -> register().leave(person(who), null, chance.next()));
        chance.happened("people who left");
    }

    void comeBack(UUID who) {
        In.tx(() -> register().comeBack(person(who), post(), null, chance.next()));
        chance.happened("people who came back");
    }

    List<UUID> everybody() {
        var all = new ArrayList<>(people);
        all.add(head);
        all.addAll(managers);
        return all;
    }

    /** Figures of other tests count who is here. */
    void goHome() {
        In.tx(() -> everybody().forEach(each -> person(each).leave(Instant.now())));
    }

    private static Register register() {
        return Arc.container().instance(Register.class).get();
    }
}
