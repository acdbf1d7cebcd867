package openhall.hackathons;

/** Who has to agree before a challenge is published. */
public enum SignOffKind {
    OWNER("The service that owns the problem"),
    DATA_PROTECTION("Data protection"),
    SAFEGUARDING("Safeguarding"),
    PROCUREMENT("Procurement");

    private final String text;

    SignOffKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
