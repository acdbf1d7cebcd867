package openhall.people;

import java.util.Set;

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

    /** What comes with the post. */
    Set<Role> roles() {
        return switch (this) {
            case RESIDENT -> Set.of();
            case STAFF -> Set.of(Role.STAFF);
            case MANAGER -> Set.of(Role.STAFF, Role.MANAGER);
            case SENIOR_LEADER -> Set.of(Role.STAFF, Role.SENIOR_LEADER);
        };
    }

    public boolean isStaff() {
        return this != RESIDENT;
    }

    public boolean isManagement() {
        return this == MANAGER || this == SENIOR_LEADER;
    }
}
