package openhall.people.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import openhall.people.OrgUnit;

/** Finds out which unit each line means and under which it stands. */
final class UnitRecognition {
    private final List<UnitDraft> drafts;
    private final UnitBook units;
    private final Map<String, UnitDraft> byWord = new HashMap<>();

    UnitRecognition(List<UnitDraft> drafts, UnitBook units) {
        this.drafts = drafts;
        this.units = units;
        drafts.forEach(draft -> byWord.put(lower(draft.line.name()), draft));
        drafts.forEach(draft -> byWord.put(lower(draft.line.code()), draft));
    }

    void settle() {
        refuseTwins(UnitRecognition::ownWord);
        good().forEach(this::recognise);
        refuseTwins(draft -> draft.id().toString());
        good().forEach(this::place);
    }

    private List<UnitDraft> good() {
        return drafts.stream().filter(UnitDraft::isGood).toList();
    }

    private void refuseTwins(Function<UnitDraft, String> value) {
        var groups = good().stream().collect(Collectors.groupingBy(value));
        groups.values().stream().filter(group -> group.size() > 1).forEach(UnitRecognition::refuseAll);
    }

    private static void refuseAll(List<UnitDraft> twins) {
        for (var draft : twins) {
            var other = twins.get(0) == draft ? twins.get(1) : twins.get(0);
            draft.refuse("The same unit is on line " + other.line.line() + ". Correct one of the lines");
        }
    }

    /** Two lines may have one name when they have codes. */
    private static String ownWord(UnitDraft draft) {
        var code = draft.line.code();
        return code.isEmpty() ? "name " + lower(draft.line.name()) : "code " + lower(code);
    }

    private void recognise(UnitDraft draft) {
        if (draft.line.isCouncil()) {
            draft.isAbout(units.root());
            return;
        }
        var found = meant(draft.line);
        if (found.size() > 1) {
            draft.refuse("Several units are called " + draft.line.name() + ". Give this line a code");
        } else if (!found.isEmpty()) {
            draft.isAbout(found.get(0));
        }
    }

    /** By its code, or by its name as long as it has no code of its own. */
    private List<OrgUnit> meant(UnitLine line) {
        var code = line.code();
        var coded = code.isEmpty()
                ? List.<OrgUnit>of()
                : units.called(code).stream()
                        .filter(unit -> unit.code == null || code.equalsIgnoreCase(unit.code))
                        .toList();
        return coded.isEmpty()
                ? units.called(line.name()).stream()
                        .filter(unit -> code.isEmpty() || unit.code == null)
                        .toList()
                : coded;
    }

    private void place(UnitDraft draft) {
        if (draft.isCouncil()) {
            return;
        }
        var word = draft.line.parent();
        var found = word.isEmpty() ? List.of(units.root()) : units.called(word);
        var inFile = byWord.get(lower(word));
        if (found.size() > 1) {
            draft.refuse("Several units are called " + word + ". Use the code of the parent");
        } else if (!found.isEmpty()) {
            draft.standsUnder(found.get(0).id);
        } else if (inFile != null) {
            draft.standsUnder(inFile.id());
        } else {
            draft.refuse("No unit " + word + " is known here or in this file. Correct it, or add a line for it");
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
