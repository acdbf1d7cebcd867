package openhall.activity.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openhall.people.Mode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks, when the service starts, whether the database would let it rewrite the record: a real service must not. */
class AppendOnly {
    /** Whoever owns a table, or may act as its owner, can take off its triggers and give itself any right. */
    private static final String TOO_MUCH = """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relname in (
                   'activity',
                   'audit_seal',
                   'learner_event',
                   'completion',
                   'pathway_event',
                   'certificate_term',
                   'booking_event',
                   'quiz_regrade',
                   'paired_change',
                   'release',
                   'released_cell',
                   'idea_export',
                   'exported_idea',
                   'award',
                   'result_member',
                   'finalised',
                   'vote_result',
                   'event_terms',
                   'reopening',
                   'sign_off',
                   'hackathon_change')
               and (has_table_privilege(c.oid, 'update, delete, truncate, trigger')
                    or has_any_column_privilege(c.oid, 'update')
                    or pg_has_role(c.relowner, 'member'))
             order by 1""";

    @Inject
    AgroalDataSource database;

    @Inject
    Mode mode;

    @Inject
    @ConfigProperty(name = "openhall.audit.require-append-only")
    Optional<Boolean> required;

    @Inject
    @ConfigProperty(name = "openhall.serving", defaultValue = "true")
    boolean serving;

    void look(@Observes @Priority(50) StartupEvent event) throws SQLException {
        var tables = changeable();
        if (tables.isEmpty()) {
            return;
        }
        var warning = "This service could rewrite its own record: its role in the database may change "
                + String.join(" and ", tables) + ". Let another role own the tables, and give it in"
                + " quarkus.flyway.username and quarkus.flyway.password. The statements are in deploy/runbook.md,"
                + " under \"Two roles in the database\"";
        if (serving && required.orElse(mode.production())) {
            throw new IllegalStateException(warning);
        }
        Log.warn(warning);
    }

    /** What the service may only add to, and yet could change. */
    List<String> changeable() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(TOO_MUCH)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
