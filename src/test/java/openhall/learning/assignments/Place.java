package openhall.learning.assignments;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.people.Audience;
import openhall.people.OrgRegister;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;
import openhall.people.Register;
import openhall.people.UnitDetails;
import org.jspecify.annotations.Nullable;

/** A part of the council that no other test knows, and who is moved where. */
record Place(String slug) {

    /** Below the libraries. */
    static Place fresh() {
        return below("libraries");
    }

    static Place below(String parent) {
        var slug = "asked-" + UUID.randomUUID();
        In.tx(() -> OrgUnit.open(OrgUnit.Kind.TEAM, slug, "Team " + slug, OrgUnit.bySlug(parent)).id);
        return new Place(slug);
    }

    OrgUnit unit() {
        return Objects.requireNonNull(OrgUnit.bySlug(slug));
    }

    Whom whom() {
        return In.tx(() -> Whom.unit(unit()));
    }

    /** With everybody in it, as an administrator moves it. */
    void moveBelow(Place other) {
        In.tx(() -> {
            var unit = unit();
            var details = new UnitDetails(unit.kind, unit.name, null, other.unit());
            return orgRegister().change(unit, details, null, Instant.now());
        });
    }

    void seat(UUID person, Audience audience, @Nullable UUID manager) {
        In.tx(() -> {
            Person above = manager == null ? null : Person.findById(manager);
            var post = new Post("Officer", audience, unit(), above);
            return register().move(Person.findById(person), post, null, Instant.now());
        });
    }

    void close() {
        In.tx(() -> unit().close(Instant.now()));
    }

    static Register register() {
        return Arc.container().instance(Register.class).get();
    }

    private static OrgRegister orgRegister() {
        return Arc.container().instance(OrgRegister.class).get();
    }
}
