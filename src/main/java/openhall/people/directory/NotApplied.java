package openhall.people.directory;

/** Takes back all that a run has done, on purpose: a dry run does the same as the real one, and then this. */
class NotApplied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int status;

    NotApplied(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
