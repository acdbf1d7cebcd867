package openhall.skills;

/** Whether somebody wants to learn more of a skill, and what for. */
public enum Wish {
    WORK("Yes, for work"),
    HOME("Yes, for home"),
    BOTH("Yes, for work and for home"),
    NO("No, not now");

    private final String text;

    Wish(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
