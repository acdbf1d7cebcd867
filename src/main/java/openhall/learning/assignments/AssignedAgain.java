package openhall.learning.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.learning.CountsAgain;
import openhall.web.Formats;

/** What is asked of people and what became of it, person by person: see {@link AssignedRecount}. */
@ApplicationScoped
class AssignedAgain implements CountsAgain {
    @Inject
    Clock clock;

    @Override
    public String words(long number) {
        return Formats.times(number, "person with assigned learning", "people with assigned learning");
    }

    @Override
    public List<UUID> after(UUID id, int most) {
        return AssignedLearning.people(id, most);
    }

    @Override
    public Map<UUID, List<String>> findings(List<UUID> ids) {
        return AssignedRecount.differences(ids, clock.instant());
    }

    @Override
    public void hold(UUID id) {
        LearningLoad.hold(id);
    }
}
