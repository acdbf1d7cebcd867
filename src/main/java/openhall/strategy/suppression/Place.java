package openhall.strategy.suppression;

import java.util.UUID;
import openhall.strategy.Reading;

/** A group of people in a unit and everything below it, or only in the unit itself. */
public record Place(UUID unitId, boolean itself, Reading.Group group) {
    /** Management of the same unit for its staff, and the other way round. */
    Place beside() {
        var other = group == Reading.Group.STAFF ? Reading.Group.MANAGEMENT : Reading.Group.STAFF;
        return new Place(unitId, itself, other);
    }
}
