package openhall.strategy;

import openhall.web.Formats;

/** How long a stage takes here: half of its pieces took so many days or fewer, and four in five took so many or fewer. */
public record Pace(PaceSource.Stage stage, long pieces, double half, double mostly) {
    private static final int ENOUGH = 5;

    static Pace none(PaceSource.Stage stage) {
        return new Pace(stage, 0, 0, 0);
    }

    /** Fewer than five pieces say nothing about the next one. */
    public boolean isEnough() {
        return pieces >= ENOUGH;
    }

    /** The median in whole days; only when there is enough. */
    public long typicalDays() {
        return Math.round(half);
    }

    /** The 80th percentile in whole days, rounded up; only when there is enough. */
    public long mostlyDays() {
        return Math.max(typicalDays(), (long) Math.ceil(mostly - 0.001));
    }

    public String typicalText() {
        return isEnough() ? days(typicalDays()) : "Not enough yet";
    }

    public String mostlyText() {
        return isEnough() ? days(mostlyDays()) : "Not enough yet";
    }

    /** For whoever is about to begin such a piece of work. */
    public String sentence() {
        if (!isEnough()) {
            return "How long it takes " + stage.title() + ": not enough " + stage.work()
                    + " have finished yet to say. We need " + ENOUGH + ", and there " + (pieces == 1 ? "is " : "are ")
                    + pieces + ".";
        }
        return "It typically takes " + days(typicalDays()) + " " + stage.title() + ", and 80% take "
                + days(mostlyDays()) + " or less. This comes from " + pieces + " " + stage.work() + ".";
    }

    private static String days(long days) {
        return days == 0 ? "less than a day" : Formats.times(days, "day", "days");
    }
}
