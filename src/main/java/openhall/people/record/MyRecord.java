package openhall.people.record;

import java.util.List;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;

/** Everything that is held about one person, kind by kind, and the kinds that hold nothing. */
public record MyRecord(List<RecordPart> parts, List<KindOfRecord> empty) {
    static MyRecord of(List<RecordPart> all) {
        return new MyRecord(
                all.stream().filter(part -> !part.page().isEmpty()).toList(),
                all.stream()
                        .filter(part -> part.page().isEmpty())
                        .map(RecordPart::kind)
                        .toList());
    }

    /** What goes when the person is erased. */
    public List<RecordPart> going() {
        return ending(Keeping.End.DELETED);
    }

    /** What stays then, without their name. */
    public List<RecordPart> staying() {
        return ending(Keeping.End.UNNAMED);
    }

    private List<RecordPart> ending(Keeping.End end) {
        return parts.stream().filter(part -> part.kind().keeping().end() == end).toList();
    }
}
