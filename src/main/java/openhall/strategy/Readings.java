package openhall.strategy;

/** The readings of all measures together. */
public final class Readings {
    static final String TOPIC = "readings";

    private Readings() {}

    /** Asks that every measure with a source is counted again; call it in a transaction. */
    public static void foldAll() {
        Measure.sourceKeys().forEach(Measure::moved);
    }
}
