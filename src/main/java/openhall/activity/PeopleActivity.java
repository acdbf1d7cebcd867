package openhall.activity;

import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import openhall.people.Role;
import openhall.people.RolesChanged;

/** Writes down what happens to people. */
class PeopleActivity {
    void rolesChanged(@Observes RolesChanged changed) {
        var person = changed.person();
        var roles = changed.now().stream().map(Role::text).sorted().collect(Collectors.joining(", "));
        var subject = new Subject("person", person.email, person.name, "/admin/people/" + person.id);
        Activity.record(changed.by(), "changed the roles of", subject, changed.at(), roles);
    }
}
