package openhall.learning.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import openhall.learning.PathwayAssigned;
import openhall.people.Person;

/** Whoever is asked to complete a pathway is on it, and what they have done before counts. */
@ApplicationScoped
class AssignedPathways {
    void assigned(@Observes PathwayAssigned assigned) {
        var pathway = Pathway.byId(assigned.pathwayId());
        for (var id : assigned.people()) {
            Person person = Person.findById(id);
            PathwayProgress.begin(person, pathway, assigned.at());
        }
        Counting.of(assigned.people(), progress -> progress.pathway.id.equals(pathway.id), assigned.at());
    }
}
