package openhall.people.units;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import openhall.people.OrgUnit;
import openhall.people.UnitDetails;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a part of the council is and under which it stands, as an administrator types it. */
record UnitForm(
        @RestForm @Size(max = 100, message = "Name must be 100 characters or fewer") @Nullable
        String name,

        @RestForm @Nullable String kind,

        @RestForm @Nullable String parent,

        @RestForm @Size(max = 50, message = "Code must be 50 characters or fewer") @Nullable
        String code) {

    static UnitForm blank() {
        return new UnitForm(null, null, null, null);
    }

    static UnitForm of(OrgUnit unit) {
        var above = unit.parent;
        return new UnitForm(unit.name, unit.kind.name(), above == null ? null : above.slug, unit.code);
    }

    public List<Option> kinds() {
        return offered().map(each -> Option.of(each.name(), each.text())).toList();
    }

    /** Of a new unit when {@code unit} is null. */
    FormErrors errors(UnitList units, @Nullable OrgUnit unit) {
        var errors = new FormErrors();
        if (title().isEmpty()) {
            errors.add("name", "Enter a name");
        }
        if (unit != null && unit.isTop()) {
            checkTop(errors);
        } else {
            checkPlace(units, unit, errors);
        }
        checkCode(units, unit, errors);
        return errors;
    }

    /** Called once the errors are none. */
    UnitDetails details(UnitList units, @Nullable OrgUnit unit) {
        var number = Forms.text(code).isEmpty() ? null : Forms.text(code);
        if (unit != null && unit.isTop()) {
            return new UnitDetails(unit.kind, title(), number, null);
        }
        return new UnitDetails(Objects.requireNonNull(chosenKind()), title(), number, chosenParent(units));
    }

    private void checkTop(FormErrors errors) {
        if (!Forms.text(parent).isEmpty()) {
            errors.add("parent", "The council itself cannot be moved. Leave this empty");
        }
    }

    private void checkPlace(UnitList units, @Nullable OrgUnit unit, FormErrors errors) {
        if (chosenKind() == null) {
            errors.add("kind", "Choose directorate, service or team");
        }
        var above = chosenParent(units);
        if (above == null) {
            errors.add("parent", "Choose the part of the council that it belongs to");
        } else if (unit != null && units.isWithin(above, unit)) {
            errors.add("parent", "Choose another one: a part cannot belong to itself or to one of its own parts");
        }
    }

    private void checkCode(UnitList units, @Nullable OrgUnit unit, FormErrors errors) {
        var typed = Forms.text(code);
        if (typed.isEmpty() && unit != null && unit.code != null) {
            errors.add("code", "Enter a code. It can be changed, but not taken away");
        } else if (!typed.isEmpty() && units.isTaken(typed, unit)) {
            errors.add("code", "Enter another code: a part of the council has this one already");
        }
    }

    /** On one line, whatever was sent. */
    private String title() {
        return Forms.text(name).replaceAll("\\s+", " ");
    }

    private OrgUnit.@Nullable Kind chosenKind() {
        return offered()
                .filter(each -> each.name().equals(Forms.text(kind)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable OrgUnit chosenParent(UnitList units) {
        return units.open(Forms.text(parent));
    }

    /** There is one council. */
    private static Stream<OrgUnit.Kind> offered() {
        return Stream.of(OrgUnit.Kind.values()).filter(each -> each != OrgUnit.Kind.COUNCIL);
    }
}
