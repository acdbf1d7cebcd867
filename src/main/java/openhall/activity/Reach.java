package openhall.activity;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many people one piece of news reached, and how: in the app, and by a letter of its own. Those without such a
 * letter read it in the app, or get one email a day, or want none.
 */
public record Reach(String key, long told, long sent, long waiting, long failed) {
    private static final String COUNTED = """
            select n.key, count(*) as told, count(*) filter (where m.state = 'SENT') as sent,
                   count(*) filter (where m.state in ('WAITING', 'SENDING')) as waiting,
                   count(*) filter (where m.state in ('PARKED', 'DROPPED')) as failed
              from notice n
              left join mail m on m.key = 'notice/' || n.key || '/' || cast(n.person_id as text)
             where n.key in (:keys)
             group by n.key""";

    /** By the key under which they were told; in one statement for any number of keys. */
    public static Map<String, Reach> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery(COUNTED, Object[].class)
                .setParameterList("keys", keys)
                .getResultList();
        return rows.stream().map(Reach::read).collect(Collectors.toMap(Reach::key, reach -> reach));
    }

    public static Reach none(String key) {
        return new Reach(key, 0, 0, 0, 0);
    }

    /** Told, and no letter of its own was written. */
    public long withoutLetter() {
        return told - sent - waiting - failed;
    }

    private static Reach read(Object[] row) {
        return new Reach((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
