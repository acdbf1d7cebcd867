package openhall.people.directory;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out whom each line means and where they sit; whoever cannot be told from somebody else is refused. */
final class Recognition {
    private static final String SOMEBODY_ELSE =
            "The email address belongs to somebody with another employee number. Correct one of the two";

    private final List<PersonDraft> drafts;
    private final StaffList staff;
    private final UnitBook units;

    Recognition(List<PersonDraft> drafts, StaffList staff, UnitBook units) {
        this.drafts = drafts;
        this.staff = staff;
        this.units = units;
    }

    void settle() {
        refuseTwins("email address", draft -> draft.line.email());
        refuseTwins("employee number", draft -> draft.line.number());
        drafts.stream().filter(PersonDraft::isGood).forEach(this::recognise);
        refuseTwins("person", Recognition::knownId);
        drafts.stream().filter(PersonDraft::isGood).forEach(this::place);
    }

    /** Which of two is right nobody knows, so both are refused. */
    private void refuseTwins(String what, Function<PersonDraft, String> value) {
        var groups = drafts.stream()
                .filter(draft ->
                        draft.line.cells().flaw() == null && !value.apply(draft).isEmpty())
                .collect(Collectors.groupingBy(value));
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> refuseTwins(what, group));
    }

    private static void refuseTwins(String what, List<PersonDraft> group) {
        for (var draft : group) {
            var other = group.get(0) == draft ? group.get(1) : group.get(0);
            draft.refuse("The same %s is on line %d. Correct one of the lines".formatted(what, other.line.line()));
        }
    }

    private static String knownId(PersonDraft draft) {
        var known = draft.known();
        return known == null ? "" : known.id().toString();
    }

    /** By number first: it stays when a name and an address change. */
    private void recognise(PersonDraft draft) {
        var number = draft.line.number();
        var numbered = staff.numbered(number);
        var addressed = staff.at(draft.line.email());
        if (addressed != null && isSomebodyElse(addressed, numbered, number)) {
            draft.refuse(SOMEBODY_ELSE);
        }
        draft.isAbout(numbered == null ? addressed : numbered);
    }

    private static boolean isSomebodyElse(KnownPerson addressed, @Nullable KnownPerson numbered, String number) {
        return numbered == null
                ? addressed.number() != null && !number.isEmpty()
                : !numbered.id().equals(addressed.id());
    }

    private void place(PersonDraft draft) {
        var word = draft.line.unit();
        var found = units.called(word);
        if (found.isEmpty()) {
            draft.refuse("No unit " + word + " is known here. Correct it, or bring in the unit first");
        } else if (found.size() > 1) {
            draft.refuse("Several units are called " + word + ". Use the code of one instead");
        } else if (found.get(0).closedAt != null) {
            draft.refuse("The unit " + word + " is closed. Use an open one");
        } else {
            draft.sitsIn(found.get(0));
        }
    }
}
