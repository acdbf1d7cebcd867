package openhall.web;

/** Too many ask for the same at once; shown as 503 with a sentence for the person who asked, and when to try again. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Busy(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
