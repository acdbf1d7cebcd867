package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A page of resources (RFC 7644, section 3.4.2). */
final class Listed {
    private Listed() {}

    static ObjectNode of(long total, Asked asked, List<ObjectNode> resources) {
        var list = Scim.object();
        list.putArray("schemas").add(Scim.LIST);
        list.put("totalResults", total).put("startIndex", asked.first()).put("itemsPerPage", resources.size());
        var shown = list.putArray("Resources");
        var selection = asked.selection();
        resources.forEach(resource -> shown.add(selection.of(resource)));
        return list;
    }
}
