package openhall.files;

import java.time.Instant;

/** Brings one kind of content file into the house. Each unit is taken whole or not at all; what is unchanged is skipped. */
public interface ContentLoader {

    /** Lower loads first: a course names skills and goals, so frameworks and strategy come before it. */
    int order();

    /** Reads every file and reports every mistake, without a database. */
    void check(Problems problems);

    /** Stores what is new; a unit with a mistake is reported and left as it was. */
    void load(Problems problems, Instant at);
}
