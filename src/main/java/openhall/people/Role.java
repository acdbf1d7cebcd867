package openhall.people;

import static openhall.people.May.*;

import java.util.EnumSet;
import java.util.Set;

/** The permission table: each role and what it may do. A person has several; everyone signed in is a resident. */
public enum Role {
    RESIDENT("Resident", SUGGEST, JOIN_TEAMS),
    STAFF("Staff", LEARN),
    MANAGER("Manager", SEE_OWN_LINE, SEE_NEEDS, SEE_INSIGHT),
    SENIOR_LEADER("Senior leader", SEE_OWN_LINE, SEE_NEEDS, SEE_INSIGHT, KEEP_SAVINGS),
    LINE_MANAGER("Line manager", SEE_OWN_LINE),
    AUTHOR("Course author", WRITE_COURSES),
    LEARNING_LEAD("Learning lead", ASSIGN_LEARNING, RUN_SESSIONS),
    CHAMPION("Digital champion", HELP_LEARNERS),
    MODERATOR("Moderator", MODERATE),
    IDEA_OWNER("Idea owner", ANSWER_IDEAS),
    ORGANISER("Organiser", ORGANISE),
    JUDGE("Judge", May.JUDGE),
    FINANCE("Finance officer", CHECK_SAVINGS),
    ADMINISTRATOR("Administrator", ADMINISTER, SEE_NEEDS, SEE_INSIGHT, KEEP_SAVINGS);

    /**
     * What may be given by hand; staff, manager and senior leader come from a person's post. Whoever somebody reports to
     * is a line manager for as long as that is so; nothing stores it.
     */
    public static final Set<Role> GRANTED = EnumSet.of(
            AUTHOR, LEARNING_LEAD, CHAMPION, MODERATOR, IDEA_OWNER, ORGANISER, JUDGE, FINANCE, ADMINISTRATOR);

    private final String text;
    private final Set<String> allowed;

    Role(String text, String... allowed) {
        this.text = text;
        this.allowed = Set.of(allowed);
    }

    public String text() {
        return text;
    }

    public Set<String> allowed() {
        return allowed;
    }
}
