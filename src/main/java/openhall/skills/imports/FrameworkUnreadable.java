package openhall.skills.imports;

/** A file that cannot be read as a framework at all, with a sentence that says what to do. */
class FrameworkUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FrameworkUnreadable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
