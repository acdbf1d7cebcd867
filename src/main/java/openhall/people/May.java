package openhall.people;

/** What a person may do; an endpoint names one of these, and {@link Role} says who has it. */
public final class May {
    public static final String SUGGEST = "suggest and support ideas";
    public static final String JOIN_TEAMS = "join a hackathon team";
    public static final String LEARN = "take courses";
    public static final String SEE_OWN_LINE = "see the people they manage";
    public static final String SEE_NEEDS = "see how many people need which skills";
    public static final String SEE_INSIGHT = "see progress by part of the council";
    public static final String KEEP_SAVINGS = "claim savings";
    public static final String CHECK_SAVINGS = "check savings that others claimed";
    public static final String WRITE_COURSES = "write courses";
    public static final String ASSIGN_LEARNING = "ask people to learn something";
    public static final String RUN_SESSIONS = "run live sessions";
    public static final String HELP_LEARNERS = "help people who are stuck";
    public static final String MODERATE = "check ideas";
    public static final String ANSWER_IDEAS = "answer ideas";
    public static final String ORGANISE = "run hackathons";
    public static final String JUDGE = "judge projects";
    public static final String ADMINISTER = "manage people and settings";

    /** In no role: for programs that tell us about people, and for nobody who is signed in. */
    public static final String PROVISION = "provision people";

    private May() {}
}
