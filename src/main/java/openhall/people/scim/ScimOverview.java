package openhall.people.scim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that an administrator sees at once about people who come by SCIM. */
public record ScimOverview(
        String address,
        List<ClientRow> clients,
        List<GroupRow> groups,
        @Nullable String next,
        List<UnknownDepartment> departments,
        boolean fresh) {

    static ScimOverview of(String address, String after, boolean fresh) {
        var clients = ScimClient.working().stream().map(ClientRow::of).toList();
        var groups = ScimGroup.rows(after);
        var shown = groups.subList(0, Math.min(groups.size(), ScimGroup.SIZE));
        var next = groups.size() > ScimGroup.SIZE ? shown.get(shown.size() - 1).name() : null;
        return new ScimOverview(address, clients, shown, next, ScimLink.unknownDepartments(), fresh);
    }
}
