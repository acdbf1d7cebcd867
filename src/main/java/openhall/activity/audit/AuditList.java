package openhall.activity.audit;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openhall.activity.Activity;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** What happened, newest first, as far as it fits a search. */
final class AuditList {
    static final int SIZE = 50;

    private static final String ROWS =
            "select a, s from Activity a left join fetch a.actor p" + " left join AuditSeal s on s.activityId = a.id";

    /** The first condition is in the others, and is the one by which the index is entered. */
    private static final String BEFORE = "a.at <= :at and (a.at < :at or (a.at = :at and a.id < :id))";

    /** From one kind to the next along the index: a record of millions has some twenty kinds. */
    private static final String KINDS = """
            with recursive kinds as (
                (select kind from activity order by kind limit 1)
                union all
                select (select a.kind from activity a where a.kind > k.kind order by a.kind limit 1)
                  from kinds k where k.kind is not null)
            select kind from kinds where kind is not null""";

    private AuditList() {}

    static KeyPage<AuditRow> page(AuditFilter filter, @Nullable Cursor after, int size) {
        var found = query(filter, after).setMaxResults(size + 1).getResultList();
        var page = KeyPage.of(found, size, row -> Cursor.of(activity(row).at, activity(row).id));
        var names = Person.names(page.rows().stream()
                .map(row -> AuditRow.personIn(activity(row)))
                .filter(Objects::nonNull)
                .toList());
        var rows = page.rows().stream()
                .map(row -> AuditRow.of(activity(row), (AuditSeal) row[1], names))
                .toList();
        return new KeyPage<>(rows, page.next());
    }

    static List<String> kinds() {
        List<?> kinds = Panache.getEntityManager().createNativeQuery(KINDS).getResultList();
        return kinds.stream().map(String::valueOf).toList();
    }

    private static TypedQuery<Object[]> query(AuditFilter filter, @Nullable Cursor after) {
        var conditions = filter.conditions();
        var clauses = new ArrayList<>(
                conditions.stream().map(AuditFilter.Condition::hql).toList());
        if (after != null) {
            clauses.add(BEFORE);
        }
        var where = clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        var query =
                Panache.getEntityManager().createQuery(ROWS + where + " order by a.at desc, a.id desc", Object[].class);
        conditions.forEach(condition -> query.setParameter(condition.name(), condition.value()));
        return after == null ? query : query.setParameter("at", after.at()).setParameter("id", after.id());
    }

    private static Activity activity(Object[] row) {
        return (Activity) row[0];
    }
}
