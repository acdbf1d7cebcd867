package openhall.bench;

/** What one visit of the crowd to one page came to; processor time is in milliseconds, the visitors' own left out. */
record Slice(int answers, int refused, double seconds, double programMillis, double databaseMillis) {
    double perSecond() {
        return answers / seconds;
    }
}
