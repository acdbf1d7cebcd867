package openhall.hackathons.event;

/** What people at a hackathon agree to; only photographs are a free choice. */
public enum TermsKind {
    CONDUCT("Code of conduct"),
    OPEN_LICENCE("Open licence"),
    PHOTO("Photographs");

    private final String text;

    TermsKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
