package openhall.skills.needs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.skills.Skill;

/** One skill in all units that share a parent: levels and replies, hidden together. */
record NeedRows(NeedBlock levels, NeedBlock replies) {

    static NeedRows of(Map<UUID, NeedCount> counts, Need parent) {
        var levels = NeedBlock.of(counts, parent.cells());
        return new NeedRows(levels, NeedBlock.ofReplies(counts, parent.replies(), levels));
    }

    /** What the council itself has above it. */
    static Need nothingAbove(Skill skill) {
        return new Need(skill, List.of(), List.of());
    }

    Need of(Skill skill, UUID unit) {
        return new Need(skill, levels.row(unit), replies.row(unit));
    }
}
