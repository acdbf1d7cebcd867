package openhall.learning.assignments;

/** Why a date cannot be kept, or not without a learning lead: nobody is chased for it until there is another. */
public enum Impossible {
    PAST("The date had passed when it was asked"),
    BEFORE_JOINING("The date is before they joined the council"),
    LONG_EXTENSION("They asked for more time than a manager can give"),
    NO_MANAGER("They asked for more time and have no manager");

    private final String text;

    Impossible(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
