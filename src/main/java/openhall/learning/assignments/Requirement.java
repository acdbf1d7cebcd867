package openhall.learning.assignments;

/** What somebody wants to assign: what, of whom, by when, and why in the sentence that people read. */
record Requirement(Thing thing, Whom whom, ByWhen due, String why) {}
