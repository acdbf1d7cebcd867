package openhall.strategy;

import openhall.web.Formats;

/**
 * How long a stage takes here: half of what finished it took so many days or fewer, and four in five took so many or fewer.
 * What still waits is told beside it, because the slowest pieces are the last to finish.
 */
public record Pace(PaceSource.Stage stage, Finished finished, Waiting waiting) {
    private static final int ENOUGH = 5;

    /** What finished the stage, and the days that half and four in five of them took. */
    public record Finished(long pieces, double half, double mostly) {
        static final Finished NONE = new Finished(0, 0, 0);
    }

    /** What is still in the stage, for how many days half of them have been there, and the longest of them. */
    public record Waiting(long pieces, double half, double longest) {
        static final Waiting NONE = new Waiting(0, 0, 0);
    }

    static Pace none(PaceSource.Stage stage) {
        return new Pace(stage, Finished.NONE, Waiting.NONE);
    }

    /** How many have finished. */
    public long pieces() {
        return finished.pieces();
    }

    /** Fewer than five pieces say nothing about the next one. */
    public boolean isEnough() {
        return pieces() >= ENOUGH;
    }

    /** The median in whole days; only when there is enough. */
    public long typicalDays() {
        return Math.round(finished.half());
    }

    /** The 80th percentile in whole days, rounded up; only when there is enough. */
    public long mostlyDays() {
        return Math.max(typicalDays(), (long) Math.ceil(finished.mostly() - 0.001));
    }

    /** Whole days that the longest has waited so far. */
    public long longestDays() {
        return (long) waiting.longest();
    }

    public boolean isAnyWaiting() {
        return waiting.pieces() > 0;
    }

    /** More wait than have finished, or half of those that wait have waited longer than four in five took. */
    public boolean isTooGood() {
        return isEnough() && isAnyWaiting() && (waiting.pieces() > pieces() || waiting.half() > finished.mostly());
    }

    public String typicalText() {
        return isEnough() ? days(typicalDays()) : "Not enough yet";
    }

    public String mostlyText() {
        return isEnough() ? days(mostlyDays()) : "Not enough yet";
    }

    public String waitingText() {
        return isAnyWaiting() ? waiting.pieces() + longestText() : "None";
    }

    /** For whoever is about to begin such a piece of work. */
    public String sentence() {
        return finishedSentence() + waitingSentence() + tooGoodSentence();
    }

    private String finishedSentence() {
        if (!isEnough()) {
            return "How long it takes " + stage.title() + ": not enough " + stage.work()
                    + " have finished yet to say. We need " + ENOUGH + ", and there " + (pieces() == 1 ? "is " : "are ")
                    + pieces() + ".";
        }
        return "It typically takes " + days(typicalDays()) + " " + stage.title() + ", and 80% take "
                + orLess(mostlyDays()) + ". This comes from " + pieces() + " " + stage.work() + ".";
    }

    private String waitingSentence() {
        return isAnyWaiting()
                ? " " + waiting.pieces() + " more still " + (waiting.pieces() == 1 ? "waits" : "wait") + longestText()
                        + "."
                : "";
    }

    private String longestText() {
        return (waiting.pieces() == 1 ? ", for " : ", the longest for ") + days(longestDays());
    }

    private String tooGoodSentence() {
        return isTooGood() ? " Expect it to take longer: these days come only from what has finished." : "";
    }

    private static String orLess(long days) {
        return days == 0 ? days(days) : days(days) + " or less";
    }

    private static String days(long days) {
        return days == 0 ? "less than a day" : Formats.times(days, "day", "days");
    }
}
