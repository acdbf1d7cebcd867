package openhall.ideas.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import openhall.people.CouncilSettings;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Which points people can give: those in the council's own area where the settings say what that is. */
@ApplicationScoped
public class Points {
    private final Box box;

    @Inject
    public Points(CouncilSettings settings) {
        box = settings.areaBox()
                .map(numbers -> Box.of("the council's area", numbers))
                .orElse(Box.UNITED_KINGDOM);
    }

    /** Nobody has to give one. */
    public FormErrors errors(@Nullable String typed) {
        var text = Forms.text(typed);
        if (text.isEmpty()) {
            return FormErrors.none();
        }
        var point = Point.parse(text);
        if (point == null) {
            return wrong("Enter two numbers with a comma between, like 51.53000, -0.14000");
        }
        return box.holds(point) ? FormErrors.none() : wrong("Enter the numbers of a place in " + box.name());
    }

    private static FormErrors wrong(String words) {
        return new FormErrors().add("point", words);
    }
}
