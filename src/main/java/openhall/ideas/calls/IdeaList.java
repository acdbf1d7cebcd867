package openhall.ideas.calls;

import io.quarkus.hibernate.orm.panache.Panache;
import openhall.ideas.Idea;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/**
 * The public list of ideas. Its conditions hold states as words and not as parameters, so that the database knows which of
 * the indexes of some rows can answer.
 */
public final class IdeaList {
    public static final int ROWS = 20;

    private static final String PUBLISHED = "from Idea i left join fetch i.call left join fetch i.theme"
            + " where i.visibility = openhall.ideas.Visibility.PUBLISHED";

    private IdeaList() {}

    public static KeyPage<Idea> page(IdeaQuestion asked, @Nullable String after) {
        var order = asked.order();
        var from = order.parse(after);
        var further = from == null ? "" : " and " + order.after;
        var query = Panache.getEntityManager()
                .createQuery(PUBLISHED + asked.where() + further + " order by " + order.by, Idea.class)
                .setMaxResults(ROWS + 1);
        asked.values().forEach(query::setParameter);
        if (from != null) {
            query.setParameter("place", order.place(from)).setParameter("id", from.id());
        }
        var rows = query.getResultList();
        if (rows.size() <= ROWS) {
            return new KeyPage<>(rows, null);
        }
        return new KeyPage<>(rows.subList(0, ROWS), order.write(rows.get(ROWS - 1)));
    }
}
