package openhall.people;

/** Which of the council's goals and courses are meant for a person. */
public enum Audience {
    RESIDENT("Resident"),
    STAFF("Staff"),
    MANAGER("Manager"),
    SENIOR_LEADER("Senior leader");

    private final String text;

    Audience(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean isStaff() {
        return this != RESIDENT;
    }

    public boolean isManagement() {
        return this == MANAGER || this == SENIOR_LEADER;
    }
}
