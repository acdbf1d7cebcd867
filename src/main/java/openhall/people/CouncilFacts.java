package openhall.people;

import java.util.ArrayList;
import java.util.List;
import openhall.web.Colour;
import openhall.web.Menu;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * What is true of the council: the settings, and over them what an administrator changed. The version counts the
 * changes; the settings alone are version 0.
 */
public record CouncilFacts(
        long version,
        String name,
        CouncilColours colours,
        List<CouncilArea> areas,
        CouncilContact contact,
        Menu.@Nullable Logo logo) {
    private static final Option NOWHERE = Option.of("", "Not about one area");
    private static final Option ELSEWHERE = Option.of("Another place", "Another place");

    static CouncilFacts of(CouncilSettings settings) {
        var areas = settings.areas().orElse(List.of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(CouncilArea::of)
                .toList();
        return new CouncilFacts(0, settings.name(), colours(settings), areas, CouncilContact.of(settings), null);
    }

    /** The same council with other words about it. */
    public CouncilFacts with(String words, List<CouncilArea> places, CouncilContact reach) {
        return new CouncilFacts(version, words, colours, places, reach, logo);
    }

    public CouncilFacts with(CouncilColours worn) {
        return new CouncilFacts(version, name, worn, areas, contact, logo);
    }

    /**
     * The areas as choices of a form; none when the council names none. What somebody chose before stays a choice, also
     * when the area has gone meanwhile.
     */
    public List<Option> areaChoices(@Nullable String chosen) {
        if (areas.isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Option>();
        choices.add(NOWHERE);
        areas.forEach(area -> choices.add(Option.of(area.name(), area.name())));
        choices.add(ELSEWHERE);
        var typed = chosen == null ? "" : chosen.strip();
        if (choices.stream().noneMatch(choice -> choice.value().equals(typed))) {
            choices.add(Option.of(typed, typed));
        }
        return choices;
    }

    /** Which parts of it are different there, in words; the logo is changed on its own. */
    List<String> unlike(CouncilFacts other) {
        var parts = new ArrayList<String>();
        add(parts, "name", name.equals(other.name));
        add(parts, "colours", colours.equals(other.colours));
        add(parts, "areas", areas.equals(other.areas));
        add(parts, "contact", contact.equals(other.contact));
        return parts;
    }

    private static void add(List<String> parts, String part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    private static CouncilColours colours(CouncilSettings settings) {
        var tokens = CouncilColours.TOKENS;
        var brand = settings.brand().orElse(tokens.brand().hex());
        var dark = settings.brandDark().orElseGet(() -> {
            var colour = Colour.parse(brand);
            return CouncilColours.with(colour == null ? tokens.brand() : colour)
                    .dark()
                    .hex();
        });
        return CouncilColours.of(brand, dark);
    }
}
