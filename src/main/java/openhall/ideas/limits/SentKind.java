package openhall.ideas.limits;

/** What somebody sends, in the words of a refusal. */
public enum SentKind {
    DRAFT("begun", "ideas", "problem"),
    IDEA("sent", "ideas", "title"),
    COMMENT("written", "comments", "words"),
    REPORT("sent", "reports", "words");

    final String done;
    final String things;

    /** The field of its form at which a refusal stands. */
    final String field;

    SentKind(String done, String things, String field) {
        this.done = done;
        this.things = things;
        this.field = field;
    }

    int perHour(AccountSettings settings) {
        return switch (this) {
            case DRAFT -> settings.draftsPerHour();
            case IDEA -> settings.ideasPerHour();
            case COMMENT -> settings.commentsPerHour();
            case REPORT -> settings.reportsPerHour();
        };
    }

    int perDay(AccountSettings settings) {
        return switch (this) {
            case DRAFT -> settings.draftsPerDay();
            case IDEA -> settings.ideasPerDay();
            case COMMENT -> settings.commentsPerDay();
            case REPORT -> settings.reportsPerDay();
        };
    }
}
