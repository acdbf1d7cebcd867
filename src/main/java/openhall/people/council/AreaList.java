package openhall.people.council;

import java.util.HashSet;
import java.util.List;
import openhall.people.CouncilArea;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Areas as an administrator types them: a name on each line. The order stays. */
record AreaList(List<CouncilArea> areas) {
    private static final int MOST = 200;

    /** What an idea keeps of its area. */
    private static final int LONGEST = 100;

    static AreaList of(@Nullable String typed) {
        return new AreaList(Forms.text(typed)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(CouncilArea::of)
                .toList());
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (areas.size() > MOST) {
            errors.add("areas", "Enter 200 areas or fewer");
        }
        var seen = new HashSet<String>();
        areas.forEach(area -> check(area, seen.add(area.slug()), errors));
        return errors;
    }

    private static void check(CouncilArea area, boolean isNew, FormErrors errors) {
        if (area.name().length() > LONGEST) {
            errors.add("areas", "Each area must be 100 characters or fewer");
        } else if (area.slug().isEmpty()) {
            errors.add("areas", "Use letters or figures in the name of each area");
        } else if (!isNew) {
            errors.add("areas", "Two areas are called " + area.name() + ". Remove one of them");
        }
    }
}
