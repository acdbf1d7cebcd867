package openhall.activity.audit;

import org.jspecify.annotations.Nullable;

/** A place in the chain: the number of an entry and the hash of its seal; written as {@code 17:9f2c...}. */
record Link(long number, String hash) {
    /** Before the first entry. */
    static final Link START = new Link(0, "0".repeat(64));

    static @Nullable Link parse(String text) {
        if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            return null;
        }
        var parts = text.split(":", 2);
        return new Link(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
