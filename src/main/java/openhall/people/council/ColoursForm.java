package openhall.people.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import openhall.people.CouncilColours;
import openhall.people.CouncilFacts;
import openhall.web.Colour;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The colours of header and buttons; a dark one that is left empty is made from the other. */
record ColoursForm(
        @RestForm @Nullable String version,
        @RestForm @Nullable String brand,
        @RestForm @Nullable String brandDark) {

    static ColoursForm of(CouncilFacts facts) {
        var colours = facts.colours();
        return new ColoursForm(
                String.valueOf(facts.version()),
                colours.brand().hex(),
                colours.dark().hex());
    }

    FormErrors errors() {
        var errors = new FormErrors();
        check("brand", Forms.text(brand), errors);
        if (!Forms.text(brandDark).isEmpty()) {
            check("brandDark", Forms.text(brandDark), errors);
        }
        return errors;
    }

    boolean isBehind(CouncilFacts kept) {
        return !String.valueOf(kept.version()).equals(Forms.text(version));
    }

    ColoursForm after(CouncilFacts kept) {
        return new ColoursForm(String.valueOf(kept.version()), brand, brandDark);
    }

    /** Only when there are no errors. */
    CouncilColours colours() {
        var colour = Colour.parse(Forms.text(brand));
        var dark = Colour.parse(Forms.text(brandDark));
        if (colour == null) {
            throw new IllegalStateException("Not a colour: " + brand);
        }
        return dark == null ? CouncilColours.with(colour) : new CouncilColours(colour, dark);
    }

    private static void check(String field, String typed, FormErrors errors) {
        var colour = Colour.parse(typed);
        if (colour == null) {
            errors.add(field, "Enter a colour as # and six figures or letters from a to f, such as #17505a");
        } else if (colour.contrast(Colour.WHITE) < Colour.ENOUGH) {
            errors.add(field, tooPale("White text on " + colour.hex(), colour.contrast(Colour.WHITE)));
        } else if (colour.contrast(Colour.PAPER) < Colour.ENOUGH) {
            errors.add(field, tooPale(colour.hex() + " on our pale panels", colour.contrast(Colour.PAPER)));
        }
    }

    /** Rounded down: what just misses 4.5 must not be told as 4.5. */
    private static String tooPale(String what, double contrast) {
        var measured = BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN);
        return "Choose a darker colour. " + what + " has a contrast of " + measured + " to 1, and needs 4.5 to 1";
    }
}
