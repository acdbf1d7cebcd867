package openhall.skills.imports;

import java.util.Locale;

/** What a file does to a skill. */
enum SkillOutcome {
    REFUSED("Left out", "bad"),
    GONE("Will be retired", "warn"),
    BACK("Comes back", "good"),
    CHANGED("Changed", "neutral"),
    NEW("New", "good"),
    SAME("The same", "neutral");

    private final String text;
    private final String kind;

    SkillOutcome(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    public String text() {
        return text;
    }

    /** The colour of its tag. */
    public String kind() {
        return kind;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
