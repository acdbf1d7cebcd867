package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

/** What somebody can do follows from their evidence, and a completed course is evidence. */
@QuarkusTest
class SkillsAgainTest {
    @Inject
    SkillsAgain skills;

    @Test
    void a_level_and_evidence_that_somebody_changed_past_the_service_are_found() {
        var person = Newcomer.resident().id();
        var slug = TinyCourse.fresh();
        complete(person, slug);
        assertThat(found(person)).isEmpty();

        change("update standing set level = 4 where person_id = ?1", person);
        change("update evidence set source_ref = 'another' where person_id = ?1", person);

        assertThat(found(person))
                .hasSize(2)
                .anyMatch(difference -> difference.endsWith("is stored as 4, and the evidence says 2"))
                .anyMatch(difference ->
                        difference.endsWith("the course " + slug + " is completed and is not evidence of SAFE"));
        change("update standing set level = 2 where person_id = ?1", person);
        change("update evidence set source_ref = '" + slug + "' where person_id = ?1", person);
    }

    private static void complete(UUID person, String slug) {
        In.tx(() -> {
            var learner = Learner.on(TinyCourse.course(slug), Person.findById(person), TinyCourse.AT);
            while (!learner.isThrough()) {
                if (learner.isQuiz()) {
                    learner.handIn(0, TinyCourse.AT);
                } else {
                    learner.work("Done", TinyCourse.AT);
                }
            }
        });
    }

    private List<String> found(UUID person) {
        return In.tx(() -> {
            skills.hold(person);
            return skills.findings(List.of(person)).getOrDefault(person, List.of());
        });
    }

    private static void change(String sql, UUID person) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter(1, person)
                    .executeUpdate();
        });
    }
}
