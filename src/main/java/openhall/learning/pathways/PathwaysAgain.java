package openhall.learning.pathways;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.learning.CountsAgain;
import openhall.web.Formats;

/** Progress on pathways and the terms of certificates, person by person: see {@link PathwayRecount}. */
@ApplicationScoped
class PathwaysAgain implements CountsAgain {
    @Override
    public String words(long number) {
        return Formats.times(number, "person on pathways", "people on pathways");
    }

    @Override
    public List<UUID> after(UUID id, int most) {
        return PathwayProgress.people(id, most);
    }

    @Override
    public Map<UUID, List<String>> findings(List<UUID> ids) {
        return ids.stream().collect(toMap(Function.identity(), PathwaysAgain::differences));
    }

    private static List<String> differences(UUID person) {
        return PathwayRecount.differences(person).stream()
                .map(difference -> "Person " + person + ": pathway " + difference)
                .toList();
    }

    @Override
    public void hold(UUID id) {
        PathwayProgress.lock(List.of(id));
    }
}
