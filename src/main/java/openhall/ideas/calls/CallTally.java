package openhall.ideas.calls;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of the ideas of a call, as far as they are published. One that was merged is answered with the other. */
public record CallTally(long sent, long answered, long accepted, long delivered) {
    private static final CallTally NOTHING = new CallTally(0, 0, 0, 0);

    private static final String TALLIES = """
            select i.call_id as call, count(*) as sent,
                   count(*) filter (where i.waiting_since is null and o.waiting_since is null) as answered,
                   count(*) filter (where i.decision in ('ACCEPTED', 'ACCEPTED_IN_PART')) as accepted,
                   count(*) filter (where i.delivery in ('DELIVERED', 'OUTCOME_CHECKED')) as delivered
              from idea i left join idea o on o.id = i.merged_into_id
             where i.visibility = 'PUBLISHED' and i.call_id in (:calls)
             group by i.call_id
            """;

    static CallTally of(CallForIdeas call) {
        return of(List.of(call)).getOrDefault(call.id, NOTHING);
    }

    /** In one statement for any number of calls; a call without ideas is not in it. */
    static Map<UUID, CallTally> of(Collection<CallForIdeas> calls) {
        var tallies = new HashMap<UUID, CallTally>();
        if (calls.isEmpty()) {
            return tallies;
        }
        var rows = Panache.getSession()
                .createNativeQuery(TALLIES, Object[].class)
                .addScalar("call", UUID.class)
                .addScalar("sent", Long.class)
                .addScalar("answered", Long.class)
                .addScalar("accepted", Long.class)
                .addScalar("delivered", Long.class)
                .setParameterList("calls", calls.stream().map(call -> call.id).toList())
                .getResultList();
        for (var row : rows) {
            tallies.put((UUID) row[0], new CallTally((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]));
        }
        return tallies;
    }

    static CallTally in(Map<UUID, CallTally> tallies, CallForIdeas call) {
        return tallies.getOrDefault(call.id, NOTHING);
    }

    /** 3 ideas, 2 of 3 answered. */
    public String sentence() {
        if (sent == 0) {
            return "No ideas are published yet";
        }
        var ideas = sent == 1 ? "1 idea" : sent + " ideas";
        return "%s, %d of %d answered".formatted(ideas, answered, sent);
    }

    public String sentLine() {
        return sent == 1 ? "You sent 1 idea" : "You sent " + sent + " ideas";
    }

    /** What the council did with them, with the base of each number. */
    public String deeds() {
        return "%d of %d answered, %d accepted in whole or in part, %d delivered"
                .formatted(answered, sent, accepted, delivered);
    }
}
