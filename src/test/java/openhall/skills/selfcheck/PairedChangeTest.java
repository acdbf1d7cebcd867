package openhall.skills.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.strategy.Attitudes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Far in the past, where no other test has answered anything. */
@QuarkusTest
class PairedChangeTest {
    private static final Instant FIRST = Instant.parse("2001-01-10T10:00:00Z");
    private static final Instant LAST = FIRST.plus(Duration.ofDays(100));
    private static final LocalDate MAY = LocalDate.parse("2001-05-01");
    private static final Attitudes RULE = new Attitudes(10, 20);

    @Test
    void nine_people_are_hidden_ten_are_shown_and_the_eleventh_changes_nothing() {
        for (var i = 0; i < 9; i++) {
            twice(i % 2, i % 2 + 2, LAST.plusSeconds(i));
        }
        assertThat(figures("AGIL")).isNull();

        twice(1, 3, LAST.plusSeconds(9));
        var ten = Objects.requireNonNull(figures("AGIL"));
        assertThat(ten.people()).isEqualTo(10);
        assertThat(ten.firstLevel()).isEqualTo(0.5);
        assertThat(ten.lastLevel()).isEqualTo(2.5);

        twice(4, 0, LAST.plusSeconds(10));
        assertThat(figures("AGIL")).isEqualTo(ten);
        assertThat(figures("AGIL", MAY.plusMonths(1))).isEqualTo(ten);
    }

    @Test
    void one_who_answers_again_moves_nothing_until_ten_have() {
        var ten = new ArrayList<UUID>();
        for (var i = 0; i < 10; i++) {
            var person = somebody();
            ten.add(person);
            check(person, "DATA", i % 2, FIRST);
            check(person, "DATA", i % 2 + 1, LAST);
        }
        var published = Objects.requireNonNull(figures("DATA"));
        check(ten.get(0), "DATA", 4, LAST.plus(Duration.ofDays(40)));

        assertThat(figures("DATA", MAY.plusMonths(2))).isEqualTo(published);

        for (var i = 1; i < 10; i++) {
            check(ten.get(i), "DATA", 2 + i % 2, LAST.plus(Duration.ofDays(80)));
        }
        var next = Objects.requireNonNull(figures("DATA", MAY.plusMonths(4)));
        assertThat(next.people()).isEqualTo(10);
        assertThat(next.firstLevel()).isEqualTo(published.firstLevel());
        assertThat(next.lastLevel()).isEqualTo((4 + 5 * 3 + 4 * 2) / 10.0);
        assertThat(next.lastSure()).isEqualTo(next.lastLevel() * 2);
    }

    @Test
    void an_erasure_moves_nothing() {
        var ten = new ArrayList<UUID>();
        for (var i = 0; i < 10; i++) {
            var person = somebody();
            ten.add(person);
            check(person, "SAFE", i % 2, FIRST);
            check(person, "SAFE", i % 2 + 1, LAST);
        }
        var published = Objects.requireNonNull(figures("SAFE"));

        In.tx(() -> SelfCheck.delete("person.id in ?1", ten.subList(0, 3)));

        assertThat(figures("SAFE")).isEqualTo(published);
        assertThat(figures("SAFE", MAY.plusMonths(5))).isEqualTo(published);
    }

    @Test
    void what_is_published_eight_times_at_once_comes_out_once() {
        for (var i = 0; i < 10; i++) {
            var person = somebody();
            check(person, "PRIV", i % 2, FIRST);
            check(person, "PRIV", i % 2 + 1, LAST);
        }

        var seen = AtOnce.run(8, () -> Objects.requireNonNull(figures("PRIV")).people());

        assertThat(seen).containsOnly(10L);
    }

    @Test
    void ten_people_who_all_said_the_same_are_hidden() {
        for (var i = 0; i < 10; i++) {
            var person = somebody();
            check(person, "COLL", 1, FIRST);
            check(person, "COLL", 2, LAST);
        }
        assertThat(figures("COLL")).isNull();
    }

    @Test
    void a_council_that_asks_for_larger_groups_has_them() {
        for (var i = 0; i < 14; i++) {
            var person = somebody();
            check(person, "CONF", i % 2, FIRST);
            check(person, "CONF", i % 2 + 1, LAST);
        }
        var id = In.tx(() -> Objects.requireNonNull(Skill.byKey("CONF")).id);
        var larger = new Attitudes(15, 30);

        In.tx(() -> PairedGroups.publish(MAY, larger));
        assertThat(In.tx(() -> PairedChange.figures(MAY, RULE))).doesNotContainKey(id);
        In.tx(() -> PairedGroups.publish(MAY, RULE));
        assertThat(In.tx(() -> PairedChange.figures(MAY, RULE))).containsKey(id);
        assertThat(In.tx(() -> PairedChange.figures(MAY, larger))).doesNotContainKey(id);
    }

    @Test
    void an_answer_mended_the_next_day_is_no_change() {
        for (var i = 0; i < 10; i++) {
            var person = somebody();
            check(person, "USER", i % 2, FIRST);
            check(person, "USER", i % 2 + 1, FIRST.plus(Duration.ofDays(1)));
        }
        assertThat(figures("USER")).isNull();
    }

    @Test
    void leaders_and_learning_leads_read_it_and_nobody_else() {
        assertThat(Cast.LENA.get("/skills/change").asString())
                .contains("How people have come on")
                .contains("groups of 10");
        assertThat(Cast.THEO.get("/skills/change").statusCode()).isEqualTo(200);
        assertThat(Cast.THEO.getJson("/api/skills/change").jsonPath().getList("skills"))
                .isNotEmpty();
        assertThat(Cast.SAM.get("/skills/change").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get("/skills/change.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void the_numbers_can_be_downloaded() {
        var file = Cast.THEO.get("/skills/change.csv");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.asString())
                .startsWith("skill,title,people,first level,last level,first confidence,last confidence\r\n")
                .contains("\r\nSAFE,Staying secure,");
    }

    @Test
    void the_page_takes_few_statements() {
        Cast.LENA.get("/skills/change");

        assertThat(Statements.counting(() -> Cast.LENA.get("/skills/change"))).isLessThanOrEqualTo(6);
    }

    private static PairedChange.@Nullable Figures figures(String key) {
        return figures(key, MAY);
    }

    /** As they are in this month, after the nights in which they come out. */
    private static PairedChange.@Nullable Figures figures(String key, LocalDate until) {
        In.tx(() -> PairedGroups.publish(until, RULE));
        return In.tx(() -> PairedChange.figures(until, RULE).get(Objects.requireNonNull(Skill.byKey(key)).id));
    }

    private static void twice(int first, int last, Instant at) {
        var person = somebody();
        check(person, "AGIL", first, FIRST);
        check(person, "AGIL", last, at);
    }

    private static UUID somebody() {
        return Newcomer.resident().id();
    }

    private static void check(UUID personId, String key, int level, Instant at) {
        In.tx(() -> SelfCheck.record(
                Person.<Person>findById(personId),
                Objects.requireNonNull(Skill.byKey(key)),
                new SelfCheck.Answer(level, level * 2),
                at));
    }
}
