package openhall.learning.assignments;

/** Why a date cannot be kept, or not without a learning lead: nobody is chased for it until there is another. */
public enum Impossible {
    PAST("The date had passed when it was asked"),
    BEFORE_JOINING("The date is before the first day at the council"),
    LONG_EXTENSION("More time was asked for than a manager can give"),
    NO_MANAGER("More time was asked for, and there is no manager to answer");

    private final String text;

    Impossible(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
