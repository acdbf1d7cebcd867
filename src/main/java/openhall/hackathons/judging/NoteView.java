package openhall.hackathons.judging;

import openhall.hackathons.Submission;

/** The note of the panel on an entry, to read and while judging lasts to write. */
record NoteView(Submission entry, boolean open, Base base) {
    public String entryPath() {
        return base.entry(entry.team);
    }

    public String path() {
        return base.note(entry.team);
    }
}
