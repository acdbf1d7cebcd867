package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The database as it is after all migrations, asked about itself. */
@QuarkusTest
class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Data crosses like code: whose tables a module's tables may point to, besides its own. */
    private static final Map<String, String> MAY_POINT_TO = Map.ofEntries(
            Map.entry("people", ""),
            Map.entry("activity", "people"),
            Map.entry("trail", "activity people"),
            Map.entry("strategy", "trail activity people"),
            Map.entry("skills", "strategy trail activity people"),
            Map.entry("learning", "skills strategy trail activity people"),
            Map.entry("ideas", "strategy trail activity people"),
            Map.entry("hackathons", "ideas skills strategy trail activity people"));

    private static final String FOREIGN_KEYS = """
        select t.relname, o.relname, c.conname
          from pg_constraint c
          join pg_class t on t.oid = c.conrelid
          join pg_class o on o.oid = c.confrelid
         where c.contype = 'f' and c.connamespace = 'public'::regnamespace
         order by 1, 3
        """;

    /** An index counts when it is about all rows and begins with the columns of the key, in whatever order. */
    private static final String NOT_INDEXED = """
        select t.relname || ': ' || c.conname
          from pg_constraint c
          join pg_class t on t.oid = c.conrelid
         where c.contype = 'f' and c.connamespace = 'public'::regnamespace
           and not exists (
               select 1 from pg_index i
                where i.indrelid = c.conrelid and i.indisvalid and i.indpred is null
                  and (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(c.conkey)] @> c.conkey)
         order by 1
        """;

    private static final String POINTING_NOWHERE = """
        select c.table_name || '.' || c.column_name
          from information_schema.columns c
         where c.table_schema = 'public' and c.data_type = 'uuid' and right(c.column_name, 3) = '_id'
           and not exists (
               select 1 from pg_constraint f
                 join pg_class t on t.oid = f.conrelid
                 join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
                where f.contype = 'f' and t.relname = c.table_name and a.attname = c.column_name)
         order by 1
        """;

    private static final String TABLES = """
        select c.relname from pg_class c
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
           and c.relname <> 'flyway_schema_history'
        """;

    private static final String WITHOUT_KEY =
            TABLES + " and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')";

    private static final String TIMES_WITHOUT_ZONE = """
        select c.table_name || '.' || c.column_name from information_schema.columns c
         where c.table_schema = 'public' and c.data_type in ('timestamp without time zone', 'time without time zone')
           and c.table_name <> 'flyway_schema_history'
        """;

    @Inject
    AgroalDataSource database;

    @Test
    void there_is_a_schema_to_look_at() {
        assertThat(rows(FOREIGN_KEYS)).hasSizeGreaterThan(50);
        assertThat(column(TABLES)).contains("person", "activity", "goal", "skill", "course", "idea", "team");
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_its_columns() {
        assertThat(column(NOT_INDEXED)).isEmpty();
    }

    /** Tables that a later migration has dropped. */
    private static final Set<String> GONE = Set.of("answer_option");

    @Test
    void every_table_belongs_to_the_module_whose_migration_makes_it() {
        assertThat(new TreeSet<>(column(TABLES))).isEqualTo(modules().keySet());
        assertThat(MAY_POINT_TO.keySet()).containsAll(modules().values());
    }

    @Test
    void every_foreign_key_points_only_where_the_table_above_allows() {
        var modules = modules();
        var wrong = new ArrayList<String>();
        for (var key : rows(FOREIGN_KEYS)) {
            var from = modules.getOrDefault(key.get(0), "?");
            var to = modules.getOrDefault(key.get(1), "?");
            if (!from.equals(to) && !mayPointTo(from).contains(to)) {
                wrong.add(key.get(2) + ": " + from + "." + key.get(0) + " to " + to + "." + key.get(1));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_column_that_names_a_row_of_another_table_is_a_foreign_key() {
        assertThat(column(POINTING_NOWHERE)).isEmpty();
    }

    @Test
    void every_table_has_a_primary_key() {
        assertThat(column(WITHOUT_KEY)).isEmpty();
    }

    @Test
    void every_moment_has_its_time_zone() {
        assertThat(column(TIMES_WITHOUT_ZONE)).isEmpty();
    }

    private static List<String> mayPointTo(String module) {
        return Arrays.asList(MAY_POINT_TO.getOrDefault(module, "").split(" "));
    }

    /** The module of each table: it stands in the name of the migration that creates the table. */
    private static Map<String, String> modules() {
        try (var migrations = Files.list(MIGRATIONS)) {
            var modules = new TreeMap<String, String>();
            for (var file :
                    migrations.filter(each -> each.toString().endsWith(".sql")).toList()) {
                var module = file.getFileName().toString().replaceAll("^V[0-9_]+__([a-z]+)_.*$", "$1");
                var created = Pattern.compile("(?m)^create table (?:if not exists )?([a-z_]+)")
                        .matcher(Files.readString(file));
                while (created.find()) {
                    modules.put(created.group(1), module);
                }
            }
            modules.keySet().removeAll(GONE);
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> column(String sql) {
        return rows(sql).stream().map(row -> row.get(0)).toList();
    }

    private List<List<String>> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
