package openhall.strategy.suppression;

import openhall.strategy.Answers;

/**
 * Which groups are too small to be shown: fewer people than {@code fewest}, or fewer than {@code fewestAlike} who all
 * stand alike. A council may ask for larger groups than these and never for smaller ones.
 */
public record Rule(long fewest, long fewestAlike) {
    private static final long COUNTS = 5;
    private static final long ATTITUDES = 10;

    /** What every council hides, for totals of the whole. */
    public static final Rule LEAST = counts(COUNTS);

    /** For completions, levels and other counts. */
    public static Rule counts(long setting) {
        return new Rule(Math.max(COUNTS, setting), 0);
    }

    /** For attitudes, confidence and answers to surveys: none and all of fewer than 20 are hidden as well. */
    public static Rule attitudes(long setting) {
        var fewest = Math.max(ATTITUDES, setting);
        return new Rule(fewest, 2 * fewest);
    }

    public boolean hides(Answers answers) {
        var people = answers.people();
        return people > 0 && (people < fewest || people < fewestAlike && answers.alike());
    }

    /** Whether so few came or went between two head counts that the two figures together would tell of them. */
    boolean tells(long before, long after) {
        var apart = Math.abs(before - after);
        return apart > 0 && apart < fewest;
    }
}
