package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openhall.people.Holding;
import org.junit.jupiter.api.Test;

/** Every table that says something about people is in the register: some {@link Holding} answers for it. */
@QuarkusTest
class RegisterTest {

    /** What the council publishes, how it is organised, and the service's own work: nothing here is about anybody. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "org_unit",
            "unit_place",
            "council_profile",
            "council_logo",
            "scim_group",
            "audit_seal",
            "audit_check",
            "activity_unsealed",
            "retention_run",
            "retention_count",
            "folding",
            "waiting_change",
            "moderation_month",
            "refused_in_month",
            "strategy",
            "strategy_version",
            "savings_plan",
            "savings_plan_year",
            "other_figure",
            "outcome",
            "theme",
            "goal",
            "goal_outcome",
            "measure",
            "release",
            "released_cell",
            "figure",
            "term",
            "framework",
            "framework_upload",
            "skill",
            "skill_away",
            "skill_level",
            "skill_target",
            "paired_change",
            "need_tally",
            "course",
            "course_module",
            "step",
            "question",
            "course_skill",
            "attachment",
            "pathway",
            "pathway_version",
            "course_tally",
            "module_tally",
            "question_tally",
            "outcome_tally",
            "call_for_ideas",
            "call_change",
            "hackathon_skill",
            "event_places",
            "event_terms",
            "schedule_item",
            "criterion",
            "challenge",
            "challenge_data",
            "result",
            "prize",
            "tie_winner",
            "award",
            "vote_result",
            "challenge_evidence",
            "challenge_prompt",
            "challenge_row");

    /** Columns called like those of a person that are of things. */
    private static final Set<String> OF_THINGS = Set.of(
            "org_unit.name",
            "term.name",
            "attachment.name",
            "challenge_data.name",
            "council_profile.name",
            "council_profile.email",
            "council_profile.phone",
            "council_profile.address",
            "scim_group.name",
            "audit_seal.key_name",
            "result.team_name");

    private static final String TABLES = """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            """;

    private static final String POINTING_TO_A_PERSON = """
            select distinct t.relname from pg_constraint c
              join pg_class t on t.oid = c.conrelid
             where c.contype = 'f' and c.confrelid = 'public.person'::regclass
            """;

    /** Tables that belong to somebody, and what hangs on them, however deep. */
    private static final String HANGING_ON_A_PERSON = """
            with recursive owned(id) as (
                select c.conrelid from pg_constraint c
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                 where c.contype = 'f' and c.confrelid = 'public.person'::regclass and a.attname = 'person_id'
                union
                select c.conrelid from pg_constraint c join owned o on o.id = c.confrelid where c.contype = 'f')
            select distinct t.relname from owned o join pg_class t on t.oid = o.id
            """;

    private static final String CALLED_LIKE_A_PERSONS = """
            select table_name || '.' || column_name from information_schema.columns
             where table_schema = 'public' and table_name <> 'flyway_schema_history'
               and data_type in ('text', 'character varying')
               and column_name ~ '(^|_)(name|email|mail|address|phone)($|_)'
            """;

    @Inject
    @All
    List<Holding> holdings;

    @Inject
    AgroalDataSource database;

    @Test
    void every_table_is_in_the_register_or_known_to_be_about_nobody() {
        assertThat(unheld(column(TABLES), named())).isEqualTo(new TreeSet<>(ABOUT_NOBODY));
    }

    @Test
    void every_table_that_points_to_a_person_is_in_the_register() {
        assertThat(column(POINTING_TO_A_PERSON)).hasSizeGreaterThan(15);
        assertThat(unheld(column(POINTING_TO_A_PERSON), named())).isEmpty();
    }

    @Test
    void every_table_that_hangs_on_one_of_those_is_in_the_register() {
        assertThat(column(HANGING_ON_A_PERSON)).contains("enrolment", "quiz_answer", "score", "conflict");
        assertThat(unheld(column(HANGING_ON_A_PERSON), named())).isEmpty();
    }

    @Test
    void every_column_called_like_a_persons_name_or_address_is_in_the_register() {
        var columns = column(CALLED_LIKE_A_PERSONS);

        assertThat(columns).contains("person.name", "person.email", "mail.to_address", "idea.author_name");
        assertThat(columns.stream()
                        .filter(name -> !OF_THINGS.contains(name))
                        .filter(name -> !named().contains(name.replaceAll("\\..*", ""))))
                .isEmpty();
    }

    @Test
    void the_register_names_no_table_that_is_not_there() {
        assertThat(unheld(named(), new TreeSet<>(column(TABLES)))).isEmpty();
    }

    @Test
    void a_table_that_nobody_answers_for_is_found() {
        assertThat(unheld(List.of("person", "diary", "idea"), Set.of("person", "idea")))
                .containsExactly("diary");
        assertThat(unheld(List.of("person"), Set.of("person", "idea"))).isEmpty();
    }

    private static Set<String> unheld(Collection<String> tables, Set<String> named) {
        return tables.stream().filter(table -> !named.contains(table)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> named() {
        return holdings.stream()
                .flatMap(holding -> holding.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> column(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
