package openhall.people.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** A line of a file of units while it is worked out: which unit is meant and what it becomes, or why it is refused. */
final class UnitDraft {
    final UnitLine line;

    private final UUID own;
    private @Nullable OrgUnit known;
    private @Nullable UUID parentId;
    private OrgUnit.Kind kind = OrgUnit.Kind.TEAM;
    private @Nullable String refusal;

    UnitDraft(UnitLine line) {
        this.line = line;
        own = UUID.nameUUIDFromBytes(("line " + line.line()).getBytes(StandardCharsets.UTF_8));
        refusal = line.flaw();
    }

    /** The first reason stays. */
    void refuse(String why) {
        refusal = refusal == null ? why : refusal;
    }

    void isAbout(@Nullable OrgUnit unit) {
        known = unit;
    }

    void standsUnder(UUID parent) {
        parentId = parent;
    }

    void isA(OrgUnit.Kind what) {
        kind = what;
    }

    boolean isGood() {
        return refusal == null;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    /** Of the unit that is meant; of a new one, one that stands for it until it has its own. */
    UUID id() {
        return known == null ? own : known.id;
    }

    @Nullable
    OrgUnit known() {
        return known;
    }

    boolean isCouncil() {
        return known != null && known.kind == OrgUnit.Kind.COUNCIL;
    }

    /** Null for the council itself. */
    @Nullable
    UUID parentId() {
        return parentId;
    }

    OrgUnit.Kind kind() {
        return kind;
    }

    @Nullable
    String code() {
        return line.code().isEmpty() ? null : line.code();
    }
}
