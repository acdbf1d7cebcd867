package openhall.ideas.calls;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of the ideas of a call that most people support. */
public record TopIdea(String ref, String title, int supports) {
    private static final String THREE_EACH = """
            select c.id as call, t.ref as ref, t.title as title, t.support_count as supports
              from call_for_ideas c
             cross join lateral (
                 select i.id, i.ref, i.title, i.support_count from idea i
                  where i.call_id = c.id and i.visibility = 'PUBLISHED'
                  order by i.support_count desc, i.id desc limit 3) t
             where c.id in (:calls)
             order by c.id, t.support_count desc, t.id desc
            """;

    /** Three at most for each call, in one statement for any number of calls. */
    static Map<UUID, List<TopIdea>> of(Collection<CallForIdeas> calls) {
        var top = new HashMap<UUID, List<TopIdea>>();
        if (calls.isEmpty()) {
            return top;
        }
        var rows = Panache.getSession()
                .createNativeQuery(THREE_EACH, Object[].class)
                .addScalar("call", UUID.class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("supports", Integer.class)
                .setParameterList("calls", calls.stream().map(call -> call.id).toList())
                .getResultList();
        for (var row : rows) {
            var idea = new TopIdea((String) row[1], (String) row[2], (Integer) row[3]);
            top.computeIfAbsent((UUID) row[0], call -> new ArrayList<>()).add(idea);
        }
        return top;
    }

    public String path() {
        return "/ideas/" + ref;
    }
}
