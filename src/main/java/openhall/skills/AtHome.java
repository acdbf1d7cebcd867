package openhall.skills;

/** What people say of a skill in their own time. Only the person sees it, and others as counts of ten or more. */
public enum AtHome {
    CAN("I can do this for myself"),
    CANNOT_YET("I cannot do this yet");

    private final String text;

    AtHome(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
