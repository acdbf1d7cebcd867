package openhall.people.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** The tree as it will be once a file is applied: nothing stands under itself or under what is not there. */
final class Structure {
    private final List<UnitDraft> drafts;
    private final UnitBook units;
    private final Map<UUID, UnitDraft> byId = new HashMap<>();

    Structure(List<UnitDraft> drafts, UnitBook units) {
        this.drafts = drafts;
        this.units = units;
        drafts.forEach(draft -> byId.put(draft.id(), draft));
    }

    /** The good ones from the top down. A refused line can take another's parent away, so it goes on until none does. */
    List<UnitDraft> settle() {
        boolean refused;
        do {
            refused = refuseOrphans();
            refused |= refuseCircles();
        } while (refused);
        return topDown();
    }

    private List<UnitDraft> good() {
        return drafts.stream().filter(UnitDraft::isGood).toList();
    }

    private boolean refuseOrphans() {
        var refused = false;
        for (var draft : good()) {
            var why = flaw(draft);
            if (why != null) {
                draft.refuse(why);
                refused = true;
            }
        }
        return refused;
    }

    private @Nullable String flaw(UnitDraft draft) {
        var id = draft.parentId();
        if (id == null) {
            return null;
        }
        if (id.equals(draft.id())) {
            return "Is its own parent. Enter another unit";
        }
        if (goodWith(id) != null) {
            return null;
        }
        var unit = units.with(id);
        if (unit == null) {
            return "The line of its parent is refused. Correct that line first";
        }
        return unit.closedAt == null ? null : "Its parent is closed. Enter an open unit";
    }

    private boolean refuseCircles() {
        var good = good();
        var circles = Circles.among(good.stream().map(UnitDraft::id).toList(), this::above);
        var caught = good.stream().filter(draft -> circles.contains(draft.id())).toList();
        caught.forEach(draft -> draft.refuse("Is in a circle of parents. Correct the parent of one of them"));
        return !caught.isEmpty();
    }

    private @Nullable UUID above(UUID id) {
        var draft = goodWith(id);
        if (draft != null) {
            return draft.parentId();
        }
        var unit = units.with(id);
        var parent = unit == null ? null : unit.parent;
        return parent == null ? null : parent.id;
    }

    private @Nullable UnitDraft goodWith(@Nullable UUID id) {
        var draft = byId.get(id);
        return draft != null && draft.isGood() ? draft : null;
    }

    private List<UnitDraft> topDown() {
        var waiting = good().stream()
                .collect(Collectors.toMap(UnitDraft::id, draft -> draft, (a, b) -> a, LinkedHashMap::new));
        var ordered = new ArrayList<UnitDraft>();
        while (!waiting.isEmpty()) {
            var level = waiting.values().stream()
                    .filter(draft -> !waiting.containsKey(draft.parentId()))
                    .toList();
            if (level.isEmpty()) {
                throw new IllegalStateException("A circle of units was not refused");
            }
            level.forEach(draft -> waiting.remove(draft.id()));
            level.forEach(draft -> draft.isA(kind(draft)));
            ordered.addAll(level);
        }
        return ordered;
    }

    /** A line that does not say what its unit is leaves it as it is, or makes it what comes under its parent's kind. */
    private OrgUnit.Kind kind(UnitDraft draft) {
        var known = draft.known();
        var chosen = draft.line.chosen();
        if (draft.isCouncil()) {
            return OrgUnit.Kind.COUNCIL;
        }
        if (chosen != null) {
            return chosen;
        }
        return known == null ? below(draft.parentId()) : known.kind;
    }

    private OrgUnit.Kind below(@Nullable UUID parentId) {
        var draft = goodWith(parentId);
        var unit = parentId == null ? null : units.with(parentId);
        var kind = draft != null ? draft.kind() : unit == null ? OrgUnit.Kind.TEAM : unit.kind;
        return switch (kind) {
            case COUNCIL -> OrgUnit.Kind.DIRECTORATE;
            case DIRECTORATE -> OrgUnit.Kind.SERVICE;
            default -> OrgUnit.Kind.TEAM;
        };
    }
}
