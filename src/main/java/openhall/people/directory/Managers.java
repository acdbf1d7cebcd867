package openhall.people.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reports to whom once a file is applied. A line whose manager is nobody, or would stand in a circle, is refused. */
final class Managers {
    private final List<PersonDraft> drafts;
    private final StaffList staff;
    private final Map<UUID, PersonDraft> byId = new HashMap<>();
    private final Map<String, PersonDraft> byWord = new HashMap<>();

    Managers(List<PersonDraft> drafts, StaffList staff) {
        this.drafts = drafts;
        this.staff = staff;
        for (var draft : drafts) {
            byId.put(draft.id(), draft);
            byWord.put(draft.line.number().toLowerCase(Locale.ROOT), draft);
            byWord.put(draft.line.email(), draft);
        }
    }

    /** A line that is refused can leave another without its manager, so it goes on until nothing is refused any more. */
    void settle() {
        drafts.forEach(this::find);
        boolean refused;
        do {
            refused = refuseUnknown();
            refused |= refuseCircles();
        } while (refused);
    }

    private void find(PersonDraft draft) {
        var word = draft.line.manager();
        var known = draft.known();
        if (word == null) {
            draft.reportsTo(known == null ? null : known.managerId());
        } else if (!word.isEmpty()) {
            var id = idOf(word);
            draft.reportsTo(id);
            if (id == null) {
                draft.refuse(
                        "No line manager " + word + " is known here or in this file. Correct it, or leave it empty");
            }
        }
    }

    /** Of somebody who is here already, or of somebody in the file, wherever they stand in it. */
    private @Nullable UUID idOf(String word) {
        var known = staff.called(word);
        if (known != null) {
            return known.id();
        }
        var draft = byWord.get(word.toLowerCase(Locale.ROOT));
        return draft == null ? null : draft.id();
    }

    private boolean refuseUnknown() {
        var refused = false;
        for (var draft : drafts) {
            var why = draft.isGood() ? flaw(draft) : null;
            if (why != null) {
                draft.refuse(why);
                refused = true;
            }
        }
        return refused;
    }

    private @Nullable String flaw(PersonDraft draft) {
        var id = draft.managerId();
        if (id == null || isGood(id) && !id.equals(draft.id())) {
            return null;
        }
        if (id.equals(draft.id())) {
            return "Is their own line manager. Enter somebody else, or leave it empty";
        }
        var known = staff.with(id);
        if (known == null) {
            return "The line of their line manager is refused. Correct that line first";
        }
        if (draft.keepsManager() || known.isOnTheStaff()) {
            return null;
        }
        return known.leftAt() == null
                ? "The line manager is not on the staff. Enter somebody else"
                : "The line manager has left. Enter somebody else";
    }

    private boolean isGood(UUID id) {
        var draft = byId.get(id);
        return draft != null && draft.isGood();
    }

    private boolean refuseCircles() {
        var good = drafts.stream().filter(PersonDraft::isGood).toList();
        var circles = Circles.among(good.stream().map(PersonDraft::id).toList(), this::above);
        good.stream()
                .filter(draft -> circles.contains(draft.id()))
                .forEach(draft -> draft.refuse("Is in a circle of line managers. Correct the manager of one of them"));
        return good.stream().anyMatch(draft -> circles.contains(draft.id()));
    }

    private @Nullable UUID above(UUID id) {
        var draft = byId.get(id);
        if (draft != null && draft.isGood()) {
            return draft.managerId();
        }
        var known = staff.with(id);
        return known == null ? null : known.managerId();
    }
}
