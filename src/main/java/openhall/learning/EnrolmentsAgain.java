package openhall.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.web.Formats;

/** Steps, modules, completions and marks, for each round of each course: see {@link Recount}. */
@ApplicationScoped
class EnrolmentsAgain implements CountsAgain {
    @Override
    public String words(long number) {
        return Formats.times(number, "enrolment", "enrolments");
    }

    @Override
    public List<UUID> after(UUID id, int most) {
        return Enrolment.after(id, most);
    }

    @Override
    public Map<UUID, List<String>> findings(List<UUID> ids) {
        return Recount.findings(Enrolment.wholes(ids));
    }

    @Override
    public void hold(UUID id) {
        Enrolment.locked(id);
    }
}
