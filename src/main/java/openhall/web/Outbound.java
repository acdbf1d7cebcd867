package openhall.web;

import java.net.URI;

/** Reads a public page of another site, and nothing that is not public. Never within a transaction that holds a row. */
public interface Outbound {
    Fetched get(URI address);

    /** What came back; the body is empty unless all is well. */
    record Fetched(State state, String contentType, byte[] body) {}

    /** How it went. */
    enum State {
        OK,
        NOT_ALLOWED,
        UNREACHABLE,
        TOO_LARGE,
        NOT_FOUND
    }
}
