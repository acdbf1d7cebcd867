package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The groups as SCIM shows them; members are read only when the client wants to see them. */
@ApplicationScoped
class GroupBook {
    @Inject
    GroupJson json;

    ObjectNode show(ScimGroup group, Selection selection) {
        return shown(List.of(group), selection).get(0);
    }

    ObjectNode list(Asked asked) {
        var where = FilterWords.where(asked.filter(), Field.OF_GROUPS);
        var groups = ScimGroup.page(where, asked.first(), asked.size());
        return Listed.of(ScimGroup.counted(where), asked, shown(groups, asked.selection()));
    }

    private List<ObjectNode> shown(List<ScimGroup> groups, Selection selection) {
        var ids = groups.stream().map(group -> group.id).toList();
        var found = selection.shows("members") ? ScimMember.of(ids) : List.<ScimMember>of();
        var members = found.stream().collect(Collectors.groupingBy(member -> member.scimGroup.id));
        return groups.stream()
                .map(group -> json.of(group, members.getOrDefault(group.id, List.of())))
                .toList();
    }
}
