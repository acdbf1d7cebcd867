package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.Owner;

/** Many people at once, made, moved and forgotten by SQL; they report to a manager that a test has made. */
final class Crowd {
    private static final String MAKE = """
            insert into person (id, name, email, audience, unit_id, manager_id, created_at, here_at)
            select uuidv7(), 'Crowd ' || n, 'zz-crowd-' || n || '-' || cast(:manager as text) || '@example.org', 'STAFF',
                   (select u.id from org_unit u where u.slug = :unit), cast(:manager as uuid), now(), now()
              from generate_series(1, cast(:size as integer)) n
            """;

    private static final String THEM = "(select p.id from person p where p.email like 'zz-crowd-%')";

    private Crowd() {}

    static void of(int size, UUID manager, String unit) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(MAKE)
                    .setParameter("manager", manager.toString())
                    .setParameter("unit", unit)
                    .setParameter("size", size)
                    .executeUpdate();
        });
    }

    static List<UUID> ids(UUID manager) {
        return In.tx(() -> Panache.getSession()
                .createNativeQuery("select p.id from person p where p.manager_id = :manager", UUID.class)
                .setParameter("manager", manager)
                .getResultList());
    }

    /** Behind the back of whoever hears of moves. */
    static void sit(UUID manager, String unit) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update person set unit_id = (select u.id from org_unit u where u.slug = :unit)"
                            + " where manager_id = :manager")
                    .setParameter("unit", unit)
                    .setParameter("manager", manager)
                    .executeUpdate();
        });
    }

    /** The service itself may not take away what happened on pathways. */
    static void forgetAll() {
        try (var connection = Owner.connection();
                var statement = connection.createStatement()) {
            for (var table : List.of(
                    "assigned_learning", "learning_load", "notice", "mail", "pathway_event", "pathway_progress")) {
                statement.executeUpdate("delete from " + table + " where person_id in " + THEM);
            }
            statement.executeUpdate("delete from person where email like 'zz-crowd-%'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
