package openhall.learning.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import openhall.learning.Together;
import openhall.learning.outline.Answers;
import openhall.learning.quiz.QuizDesk;
import openhall.people.Audience;
import openhall.strategy.Tally;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletionTest {
    private static final Instant SOON = Instant.now().plusSeconds(600);

    private static final Answers RIGHT = new Answers(Map.of(1, List.of("1"), 2, List.of("1", "2")));

    @Test
    void twenty_threads_that_complete_at_once_make_one_completion_and_one_evidence() throws Exception {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.KIT, slug);
        TinyCourse.finish(Cast.KIT, slug, "first");
        Cast.KIT.post("/courses/" + slug + "/second/1/done");
        Cast.KIT.post("/courses/" + slug + "/second/2/done", "note", "Done");
        var place = TinyCourse.place(Cast.KIT, slug, "second", 3);

        Together.run(20, () -> In.tx(() -> QuizDesk.handIn(place, RIGHT, TinyCourse.AT)));

        var enrolment = In.tx(() -> TinyCourse.enrolment(Cast.KIT, slug));
        assertThat(enrolment.isCompleted()).isTrue();
        assertThat(rows("Completion c where c.enrolment.id = :id", enrolment.id))
                .isEqualTo(1);
        assertThat(rows("QuizAttempt a where a.enrolment.id = :id", enrolment.id))
                .isEqualTo(2);
        assertThat(rows("Evidence e where e.sourceRef = '" + slug + "' and e.person.id = :id", Cast.KIT.id()))
                .isEqualTo(1);
    }

    @Test
    void a_completion_has_a_reference_and_a_reason() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.JO, slug);

        var ref = In.tx(() -> String.valueOf(TinyCourse.enrolment(Cast.JO, slug).certificate));

        assertThat(ref).matches("CERT-[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(In.tx(() -> {
                    var completion = Completion.byRef(ref);
                    return completion == null ? "" : completion.why;
                }))
                .isEqualTo("2 of 2 modules and 6 of 6 steps done");
    }

    @Test
    void the_measure_counts_each_person_once_by_unit_and_audience() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.SAM, slug);
        var source = new CompletedSource();

        var tallies = In.tx(() -> source.tallies(slug, SOON));

        assertThat(tallies.stream().mapToLong(Tally::numerator).sum()).isEqualTo(1);
        assertThat(tallies).anySatisfy(tally -> {
            assertThat(tally.numerator()).isEqualTo(1);
            assertThat(tally.audience()).isEqualTo(Audience.STAFF);
            assertThat(tally.denominator()).isPositive();
        });
        assertThat(In.tx(() -> source.tallies("", SOON)).stream()
                        .mapToLong(Tally::numerator)
                        .sum())
                .isPositive();
        assertThat(tallies).allSatisfy(tally -> assertThat(tally.numerator()).isLessThanOrEqualTo(tally.denominator()));
    }

    private static long rows(String fromWhere, UUID id) {
        return In.tx(() -> Panache.getEntityManager()
                .createQuery("select count(*) from " + fromWhere, Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }
}
