package openhall.web;

/** A rule of the house that says no, in a sentence for the person who asked; shown as 409. */
public abstract class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Refused(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
