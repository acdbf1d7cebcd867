package openhall.skills;

import java.util.List;

/** What people can learn to rise in a skill: another part of Openhall knows the courses, the skills pages show them. */
public interface Suggestions {
    /** Every course of today with each skill that it leads to. One statement. */
    List<Suggestion> all();
}
