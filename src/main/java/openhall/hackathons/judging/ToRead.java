package openhall.hackathons.judging;

import openhall.hackathons.Submission;

/** An entry on a judge's desk, and how many have read it. */
record ToRead(Submission entry, boolean read, int reads) {}
