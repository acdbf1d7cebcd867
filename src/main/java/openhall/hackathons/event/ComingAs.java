package openhall.hackathons.event;

/** How somebody comes to a hackathon. */
public enum ComingAs {
    ALONE("On my own"),
    LOOKING("Looking for a team"),
    COMPLETE("In a team");

    private final String text;

    ComingAs(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
