package openhall.people.scim;

import java.util.Map;

/** A condition on {@code r}, the resource, with the values it names. */
record Where(String words, Map<String, Object> values) {
    static final Where ALL = new Where("1 = 1", Map.of());
}
