package openhall.ideas.redirecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Where things are dealt with that are no ideas for the council, as the files say; kept in memory. */
@ApplicationScoped
public class Elsewhere {
    private volatile List<Place> places = List.of();

    void use(List<Place> found) {
        places = List.copyOf(found);
    }

    public List<Place> all() {
        return places;
    }

    @Nullable
    Place named(String key) {
        return places.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    List<Option> options() {
        return places.stream()
                .map(place -> new Option(place.key(), place.name(), place.when()))
                .toList();
    }
}
