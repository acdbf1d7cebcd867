package openhall.people;

/** Why the law lets the council hold something about people (UK GDPR, article 6); never consent. */
public enum Basis {
    PUBLIC_TASK("Public task, article 6(1)(e)"),
    LEGAL_DUTY("Legal duty, article 6(1)(c)");

    private final String text;

    Basis(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
