package openhall.hackathons.judging;

import openhall.hackathons.Submission;

/** An entry that a judge was given, and whether they have read it. */
record ToRead(Submission entry, boolean read, String path) {}
