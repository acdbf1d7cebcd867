package openhall.people;

/** Why the law lets the council hold something about people (UK GDPR, articles 6 and 9); never consent. */
public enum Basis {
    PUBLIC_TASK("Public task, article 6(1)(e)"),

    /**
     * What somebody needs can say something of their health. The condition on equal opportunities (schedule 1,
     * paragraph 8) is for figures and not for what is done for one person, so it is the one for duties by an act.
     */
    PUBLIC_TASK_WITH_NEEDS("Public task, article 6(1)(e). What you need can be about your health: article 9(2)(g), with"
            + " the Data Protection Act 2018, schedule 1, paragraph 6, for adjustments under the Equality Act 2010"),
    LEGAL_DUTY("Legal duty, article 6(1)(c)");

    private final String text;

    Basis(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
