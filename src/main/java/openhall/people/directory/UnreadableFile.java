package openhall.people.directory;

/** A file that cannot be read as lines at all, with a sentence that says what to do. */
class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
