package openhall.strategy.suppression;

import java.util.UUID;
import openhall.strategy.Reading;

/** A group of people in a unit and everything below it, or only in the unit itself. */
public record Place(UUID unitId, boolean itself, Reading.Group group) {}
