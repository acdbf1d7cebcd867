package openhall.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.learning.certificates.Completion;
import openhall.skills.Standing;
import openhall.web.Formats;

/** What completed courses are evidence of, and the standing that all evidence of these people comes to. */
@ApplicationScoped
class SkillsAgain implements CountsAgain {
    @Override
    public String words(long number) {
        return Formats.times(number, "person with a certificate", "people with certificates");
    }

    @Override
    public List<UUID> after(UUID id, int most) {
        return Completion.peopleAfter(id, most);
    }

    @Override
    public Map<UUID, List<String>> findings(List<UUID> ids) {
        var found = new HashMap<UUID, List<String>>();
        Standing.differences(ids).forEach((id, differences) -> found.put(id, new ArrayList<>(differences)));
        Completion.withoutEvidence(ids)
                .forEach(missing -> found.computeIfAbsent(missing.personId(), id -> new ArrayList<>())
                        .add("Person " + missing.personId() + ": the course " + missing.slug()
                                + " is completed and is not evidence of " + missing.skill()));
        return found;
    }

    @Override
    public void hold(UUID id) {
        Standing.hold(id);
    }
}
