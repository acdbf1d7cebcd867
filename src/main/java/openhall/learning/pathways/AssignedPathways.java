package openhall.learning.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import openhall.activity.Activity;
import openhall.learning.PathwayAssigned;
import openhall.web.Formats;

/**
 * Whoever is asked to complete a pathway is on it, and what they have done before counts: in as many statements for
 * thousands as for one.
 */
@ApplicationScoped
class AssignedPathways {
    void assigned(@Observes PathwayAssigned assigned) {
        var pathway = Pathway.byId(assigned.pathwayId());
        var begun = PathwayProgress.begin(assigned.people(), pathway, assigned.at());
        if (!begun.isEmpty()) {
            var people = Formats.times(begun.size(), "person", "people");
            Activity.record(null, "put people on", pathway.subject(), assigned.at(), people);
        }
        Counting.of(assigned.people(), progress -> progress.pathway.id.equals(pathway.id), assigned.at());
    }
}
