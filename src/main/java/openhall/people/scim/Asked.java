package openhall.people.scim;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a client asks besides the resource itself; all of it may be left out. */
record Asked(
        @RestQuery @Nullable String filter,
        @RestQuery @Nullable String startIndex,
        @RestQuery @Nullable String count,
        @RestQuery @Nullable String attributes,
        @RestQuery @Nullable String excludedAttributes,
        @RestHeader("If-Match") @Nullable String ifMatch,
        @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {

    /** Resources on one page at most; a client that asks for more gets this many. */
    static final int MOST = 200;

    private static final int USUAL = 100;

    /** The first one wanted, counted from 1 (RFC 7644, section 3.4.2.4). */
    int first() {
        return Math.max(1, number("startIndex", startIndex, 1));
    }

    /** From 0, when only the total is wanted, to the most that one page holds. */
    int size() {
        return Math.min(MOST, Math.max(0, number("count", count, USUAL)));
    }

    Selection selection() {
        return Selection.of(attributes, excludedAttributes);
    }

    private static int number(String name, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("-?[0-9]{1,9}")) {
            throw ScimRefused.invalidValue(name + " must be a whole number");
        }
        return Integer.parseInt(text.strip());
    }
}
