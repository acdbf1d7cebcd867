package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The users as SCIM shows them; a page takes three statements, however many are on it. */
@ApplicationScoped
class UserBook {
    @Inject
    UserJson json;

    ObjectNode show(UUID id) {
        var person = ProvisionedPerson.byId(id);
        if (person == null) {
            throw ScimRefused.notFound();
        }
        return shown(List.of(person)).get(0);
    }

    ObjectNode list(Asked asked) {
        var where = FilterWords.where(asked.filter(), Field.OF_USERS);
        var people = ProvisionedPerson.page(where, asked.first(), asked.size());
        return Listed.of(ProvisionedPerson.counted(where), asked, shown(people));
    }

    private List<ObjectNode> shown(List<ProvisionedPerson> people) {
        var ids = people.stream().map(person -> person.id).toList();
        var groups = ScimMember.ofPeople(ids).stream()
                .collect(Collectors.groupingBy(
                        member -> member.person.id,
                        Collectors.mapping(member -> member.scimGroup, Collectors.toList())));
        return people.stream()
                .map(person -> json.of(person, groups.getOrDefault(person.id, List.of())))
                .toList();
    }
}
