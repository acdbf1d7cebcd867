package openhall.ideas.digest;

import org.jspecify.annotations.Nullable;

/** A place in a digest: the group, and the quote in it, after which the next ones begin; written as {@code 2_17}. */
record QuoteKey(int group, int quote) {
    private static final QuoteKey BEGINNING = new QuoteKey(0, 0);

    static QuoteKey of(DigestQuote quote) {
        return new QuoteKey(quote.group.position, quote.position);
    }

    /** The beginning where it is none: an address can hold anything. */
    static QuoteKey parse(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,9}_[0-9]{1,9}")) {
            return BEGINNING;
        }
        var parts = text.split("_", 2);
        return new QuoteKey(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean isBeginning() {
        return equals(BEGINNING);
    }

    @Override
    public String toString() {
        return group + "_" + quote;
    }
}
