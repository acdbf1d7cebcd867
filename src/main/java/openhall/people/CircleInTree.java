package openhall.people;

import openhall.web.Refused;

/** A unit cannot stand under itself, nor under one of its own parts. */
public final class CircleInTree extends Refused {
    private static final long serialVersionUID = 1L;

    CircleInTree() {
        super("A unit cannot be moved under itself or under one of its own parts");
    }
}
