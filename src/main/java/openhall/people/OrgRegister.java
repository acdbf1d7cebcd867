package openhall.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import openhall.people.UnitChanged.What;
import org.jspecify.annotations.Nullable;

/** The council's register of its parts: which open, change and close, each told to whoever listens. */
@ApplicationScoped
public class OrgRegister {
    @Inject
    Event<UnitChanged> changed;

    /** Under a slug that is made from its name. */
    public OrgUnit open(UnitDetails details, @Nullable Person by, Instant at) {
        var slug = UnitSlugs.besides(OrgUnit.everyUnit()).next(details.name());
        return open(slug, details, by, at);
    }

    public OrgUnit open(String slug, UnitDetails details, @Nullable Person by, Instant at) {
        var unit = OrgUnit.open(details.kind(), slug, details.name(), details.parent());
        unit.become(details, at);
        changed.fire(new UnitChanged(unit, What.OPENED, by, at));
        return unit;
    }

    /** Whether anything changed; a unit that was closed is open again. */
    public boolean change(OrgUnit unit, UnitDetails to, @Nullable Person by, Instant at) {
        var reopens = unit.closedAt != null;
        var changes = unit.become(to, at);
        if (changes || reopens) {
            unit.reopen();
            changed.fire(new UnitChanged(unit, reopens ? What.REOPENED : What.CHANGED, by, at));
        }
        return changes || reopens;
    }

    /** Nobody may work in it, and no part of it may be open: {@link UnitStays} says so. */
    public void close(OrgUnit unit, @Nullable Person by, Instant at) {
        UnitStays.refuseInUse(unit);
        unit.close(at);
        changed.fire(new UnitChanged(unit, What.CLOSED, by, at));
    }

    /** Nothing happens to a unit that is open. */
    public void reopen(OrgUnit unit, @Nullable Person by, Instant at) {
        if (unit.closedAt == null) {
            return;
        }
        UnitStays.refuseUnderClosed(unit);
        unit.reopen();
        changed.fire(new UnitChanged(unit, What.REOPENED, by, at));
    }
}
