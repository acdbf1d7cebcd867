package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A whole resource put over the one that is there. What the client does not mention stays (RFC 7644, section 3.5.1,
 * leaves that to us): a directory that is not told to send line managers does not mean that there are none.
 */
final class Overlay {
    private Overlay() {}

    static ObjectNode of(ObjectNode shown, ObjectNode sent) {
        var whole = shown.deepCopy();
        put(whole, sent);
        return whole;
    }

    private static void put(ObjectNode whole, ObjectNode sent) {
        for (var part : sent.properties()) {
            if (part.getValue() instanceof ObjectNode below && whole.path(part.getKey()) instanceof ObjectNode object) {
                put(object, below);
            } else {
                whole.set(part.getKey(), part.getValue());
            }
        }
    }
}
