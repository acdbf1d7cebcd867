package openhall.hackathons.imports;

/** Whether a file writes the day first or the month. */
public enum DateOrder {
    DAY_FIRST("Day first, as in 23/11/2026"),
    MONTH_FIRST("Month first, as in 11/23/2026");

    private final String text;

    DateOrder(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
