package openhall.journeys;

/**
 * Where the shipped hackathon stands. The clock of a node in a process of its own cannot be moved, and no page hurries
 * a deadline: so the dates of the hackathon are moved around the clock instead.
 */
enum HackathonDates {
    UNDER_WAY(-2, -1, 1, 2),
    BEING_JUDGED(-3, -2, -1, 1),
    JUDGED(-4, -3, -2, -1);

    static final String SLUG = "joined-up-streets";

    private final int opens;
    private final int starts;
    private final int closes;
    private final int judged;

    /** In days from now. */
    HackathonDates(int opens, int starts, int closes, int judged) {
        this.opens = opens;
        this.starts = starts;
        this.closes = closes;
        this.judged = judged;
    }

    void begin(Sql sql) {
        begin(sql, 0);
    }

    /** With so many minutes in which entries are taken after the deadline. */
    void begin(Sql sql, int graceMinutes) {
        begin(sql, SLUG, graceMinutes);
    }

    /** Those of another hackathon. */
    void begin(Sql sql, String slug) {
        begin(sql, slug, 0);
    }

    private void begin(Sql sql, String slug, int graceMinutes) {
        sql.update(
                "update hackathon set grace_minutes = ?, registration_opens = now() + make_interval(days => ?),"
                        + " starts_at = now() + make_interval(days => ?),"
                        + " submissions_close_at = now() + make_interval(days => ?),"
                        + " judging_ends_at = now() + make_interval(days => ?) where slug = ?",
                graceMinutes,
                opens,
                starts,
                closes,
                judged,
                slug);
    }
}
