package openhall.skills.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Post;
import openhall.skills.Evidence;
import openhall.skills.EvidenceToCome;
import openhall.skills.Level;
import openhall.skills.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedFoldTest {
    private static final Instant AT = Instant.now();

    private static final String BY_HAND = """
            with recursive below (unit_id, sits_in) as (
                select id, id from org_unit
                union all
                select b.unit_id, u.id from below b join org_unit u on u.parent_id = b.sits_in)
            select concat_ws(' ', k.key, b.unit_id, p.audience, count(*),
                count(*) filter (where s.level >= own.level), count(*) filter (where s.level < own.level),
                count(s.level), count(*) filter (where exists (select 1 from evidence e
                    where e.person_id = p.id and e.skill_id = k.id and e.kind = 'SELF_CHECK')))
            from person p
            join below b on b.sits_in = p.unit_id
            join skill k on k.retired_at is null
            cross join lateral (select max(t.level) as level from skill_target t
                where t.skill_id = k.id and t.until is null and (t.audience = p.audience
                    or p.job_title ~* ('(^|[^a-z0-9])' || replace(t.job, ' ', '[^a-z0-9]+') || '($|[^a-z0-9])')
                    or t.kind = 'CHAMPIONS' and p.id in (
                        select c.person_id from champion_time c where c.until is null))) own
            left join standing s on s.person_id = p.id and s.skill_id = k.id
            where p.left_at is null and own.level is not null
            group by k.key, b.unit_id, p.audience""";

    private static final String STORED = """
            select concat_ws(' ', k.key, t.unit_id, t.audience, t.in_scope, t.at_target, t.below, t.known,
                t.replied)
            from need_tally t join skill k on k.id = t.skill_id""";

    @Inject
    NeedFold fold;

    @Inject
    EntityManager database;

    @BeforeEach
    void countWhatIsAhead() {
        EvidenceToCome.isThere();
    }

    @Test
    void the_tally_equals_a_recount_by_hand() {
        show(Cast.SAM, "SAFE", Level.EXPERT);
        show(Cast.MO, "SAFE", Level.AWARENESS);
        show(Cast.LENA, "LEAD", Level.WORKING);

        fold.fold(NeedTally.ALL, AT);

        assertThat(lines(BY_HAND)).isNotEmpty();
        assertThat(lines(STORED)).containsExactlyInAnyOrderElementsOf(lines(BY_HAND));
    }

    @Test
    void people_are_counted_against_the_target_of_their_job() {
        var analyst = Newcomer.staff("Nora Analyst", Audience.STAFF, null);
        In.tx(() -> {
            Person person = Person.findById(analyst.id());
            person.move(new Post("Lead data analyst", Audience.STAFF, person.unit, null), Instant.now());
        });
        show(analyst.id(), "DATA", Level.WORKING);

        fold.fold(NeedTally.ALL, AT);

        var counted = lines(STORED);
        assertThat(counted).containsExactlyInAnyOrderElementsOf(lines(BY_HAND));
        analyst.leave();
        fold.fold(NeedTally.ALL, AT);
        assertThat(lines(STORED)).isNotEqualTo(counted).containsExactlyInAnyOrderElementsOf(lines(BY_HAND));
    }

    @Test
    void folding_one_skill_again_gives_the_same_result() {
        fold.fold(NeedTally.ALL, AT);
        var before = lines(STORED);

        fold.fold("SAFE", AT);
        fold.fold("SAFE", AT);

        assertThat(lines(STORED)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void new_evidence_reaches_the_tally_when_its_skill_is_folded() {
        show(Cast.JO, "AGIL", Level.EXPERT);

        fold.fold("AGIL", AT);

        assertThat(lines(STORED).stream()
                        .filter(line -> line.startsWith("AGIL"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(lines(BY_HAND).stream()
                        .filter(line -> line.startsWith("AGIL"))
                        .toList());
    }

    private static void show(Cast who, String key, Level level) {
        show(who.id(), key, level);
    }

    private static void show(UUID who, String key, Level level) {
        In.tx(() -> Evidence.of(
                Person.findById(who),
                Objects.requireNonNull(Skill.byKey(key)),
                level,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                AT));
    }

    private List<String> lines(String sql) {
        return In.tx(() -> {
            List<?> rows = database.createNativeQuery(sql).getResultList();
            return rows.stream().map(String::valueOf).toList();
        });
    }
}
