package openhall.ideas.calls;

import java.util.List;
import openhall.people.OrgUnit;
import openhall.strategy.Theme;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The services that can ask, and the themes a call can be about. */
record CallChoices(List<OrgUnit> services, List<Theme> themes) {
    static CallChoices now() {
        return new CallChoices(OrgUnit.services(), Theme.current());
    }

    public List<Option> serviceOptions() {
        var options =
                services.stream().map(unit -> Option.of(unit.slug, unit.name)).toList();
        return Option.first("Choose a service", options);
    }

    public List<Option> themeOptions() {
        var options =
                themes.stream().map(theme -> Option.of(theme.slug, theme.title)).toList();
        return Option.first("No theme", options);
    }

    @Nullable
    OrgUnit service(String slug) {
        return services.stream()
                .filter(unit -> unit.slug.equals(slug))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Theme theme(String slug) {
        return themes.stream()
                .filter(theme -> theme.slug.equals(slug))
                .findFirst()
                .orElse(null);
    }
}
