package openhall.people.record;

import openhall.people.HeldPage;
import openhall.people.KindOfRecord;

/** What one kind of record holds about somebody, the newest first, and how long it is kept. */
public record RecordPart(KindOfRecord kind, String kept, HeldPage page) {}
