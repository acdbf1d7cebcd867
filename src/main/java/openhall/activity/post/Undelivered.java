package openhall.activity.post;

/** A letter did not go. The code names nobody and may stand in a log; the reason can hold what the other side said. */
final class Undelivered extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether another try can help, and whether any other letter would go now. */
    enum Why {
        REFUSED,
        LATER,
        CLOSED
    }

    private final Why why;
    private final String code;

    Undelivered(Why why, String code, String reason) {
        super(reason);
        this.why = why;
        this.code = code;
    }

    Why why() {
        return why;
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
