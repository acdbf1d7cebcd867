package openhall.skills;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How well someone can do something: the four levels that every skill has. Level 0, "cannot yet", is the absence of one. */
public enum Level {
    AWARENESS(1),
    WORKING(2),
    PRACTITIONER(3),
    EXPERT(4);

    private static final String CANNOT_YET = "cannot-yet";
    private final int number;

    Level(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public String text() {
        return name().charAt(0) + slug().substring(1);
    }

    /** The word that files, forms and the API use: "working". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(int number) {
        for (Level level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("No level has the number " + number);
    }

    public static @Nullable Level named(String slug) {
        for (Level level : values()) {
            if (level.slug().equals(slug)) {
                return level;
            }
        }
        return null;
    }

    /** The words for 0 to 4. */
    public static String words(int number) {
        return number == 0 ? "Cannot yet" : of(number).text();
    }

    /** The slug for 0 to 4. */
    public static String slugOf(int number) {
        return number == 0 ? CANNOT_YET : of(number).slug();
    }

    /** 0 to 4 for a slug, "cannot-yet" being 0. */
    public static int numberOf(String slug) {
        var level = named(slug);
        return level == null ? 0 : level.number;
    }
}
