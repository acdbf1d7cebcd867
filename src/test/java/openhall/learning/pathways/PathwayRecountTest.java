package openhall.learning.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

/** Histories made up by chance: what was kept on the way is what is counted again from the start. */
@QuarkusTest
class PathwayRecountTest {
    private static final int HISTORIES = 40;
    private static final int ACTS = 25;

    private static final List<String> RULES =
            List.of("valid: 1 year", "valid: 6 months", "window: january\nearly: 3 months", "window: march", "");

    @Test
    void forty_histories_are_counted_again_without_a_difference() {
        var courses = List.of(TinyCourse.fresh(), TinyCourse.fresh());
        for (var seed = 0; seed < HISTORIES; seed++) {
            var somebody = Newcomer.staff("Rory Newcomer", Audience.STAFF, null);
            new History(seed, somebody.id(), courses).live();

            assertThat(TinyPathway.differences(somebody.id()))
                    .as("seed " + seed)
                    .isEmpty();
            somebody.leave();
        }
    }

    @Test
    void a_row_that_was_changed_behind_its_back_is_found() {
        var course = TinyCourse.fresh();
        var somebody = Newcomer.staff("Rory Newcomer", Audience.STAFF, null);
        var slug = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", course, TinyCourse.fresh()));
        TinyPathway.join(somebody.id(), slug, TinyPathway.AT);
        assertThat(TinyPathway.differences(somebody.id())).isEmpty();

        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update pathway_progress set items_done = 1 where person_id = ?1")
                    .setParameter(1, somebody.id())
                    .executeUpdate();
        });

        assertThat(TinyPathway.differences(somebody.id()))
                .containsExactly(slug + ", items: stored 1 of 2, counted again 0 of 2");
        somebody.leave();
    }

    @Test
    void a_completion_that_nothing_led_to_is_found() {
        var somebody = Newcomer.staff("Rory Newcomer", Audience.STAFF, null);
        var slug = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", TinyCourse.fresh()));
        TinyPathway.join(somebody.id(), slug, TinyPathway.AT);

        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update pathway_progress set items_done = items_total,"
                            + " completed_at = started_at + interval '1 day' where person_id = ?1")
                    .setParameter(1, somebody.id())
                    .executeUpdate();
        });

        assertThat(TinyPathway.differences(somebody.id()))
                .contains(
                        slug + ", completed: stored 2026-11-24T10:00:00Z, counted again null",
                        slug + ", items: stored 1 of 1, counted again 0 of 1",
                        slug + ", the event of it: stored [], counted again [2026-11-24T10:00:00Z]");
        somebody.leave();
    }

    /** Some years of one person on two pathways, of which one requires the other. */
    private static final class History {
        private final Random chance;
        private final UUID person;
        private final List<String> courses;
        private final String first = TinyPathway.slug();
        private final String second = TinyPathway.slug();
        private Instant now = TinyPathway.AT;

        History(int seed, UUID person, List<String> courses) {
            this.chance = new Random(seed);
            this.person = person;
            this.courses = courses;
        }

        void live() {
            publish(first);
            publish(second);
            for (var i = 0; i < ACTS; i++) {
                now = now.plus(Duration.ofDays(chance.nextInt(90))).plusSeconds(1 + chance.nextInt(5000));
                act();
            }
        }

        private void act() {
            switch (chance.nextInt(8)) {
                case 0 -> join(first);
                case 1 -> join(second);
                case 2 -> publish(chance.nextBoolean() ? first : second);
                case 3 -> renew(chance.nextBoolean() ? first : second);
                case 4 -> again();
                default -> TinyPathway.learn(person, course(), 1 + chance.nextInt(TinyPathway.COURSE), now);
            }
        }

        private void join(String slug) {
            try {
                TinyPathway.join(person, slug, now);
            } catch (PathwayNotOpen closed) {
                assertThat(slug).isEqualTo(second);
            }
        }

        private void renew(String slug) {
            try {
                TinyPathway.renew(person, slug, now);
            } catch (RenewalNotOpen early) {
                assertThat(early.sentence()).isNotEmpty();
            }
        }

        private void again() {
            In.tx(() -> {
                Enrolment.again(Person.findById(person), Objects.requireNonNull(Course.bySlug(course())), now);
            });
        }

        private String course() {
            return courses.get(chance.nextInt(courses.size()));
        }

        /** In one of some forms; the same as before changes nothing. */
        private void publish(String slug) {
            TinyPathway.publish(slug, yaml() + (slug.equals(second) ? "requires: [" + first + "]\n" : ""), now);
        }

        private String yaml() {
            var one = courses.get(0);
            var two = courses.get(1);
            var sets = switch (chance.nextInt(4)) {
                case 0 -> TinyPathway.set("All", "", one, two);
                case 1 -> TinyPathway.set("Either", "    take: 1\n", one, two);
                case 2 ->
                    TinyPathway.set("In order", "    order: in order\n", two + "/first", one + "/second")
                            + TinyPathway.set("Then", "", two);
                default -> TinyPathway.set("Begin", "", one) + TinyPathway.set("Then", "", two + "/second");
            };
            var rule = RULES.get(chance.nextInt(RULES.size()));
            var renew = rule.isEmpty() ? "" : "\nrenew: [" + (chance.nextBoolean() ? one : one + ", " + two) + "]";
            var certificate =
                    chance.nextInt(5) == 0 ? "" : "certificate:\n  title: By chance\n" + (rule + renew).indent(2);
            return TinyPathway.HEAD + "sets:\n" + sets + certificate;
        }
    }
}
