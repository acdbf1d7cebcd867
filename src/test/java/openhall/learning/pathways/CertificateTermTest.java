package openhall.learning.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates that end, are renewed, lapse and come back. */
@QuarkusTest
class CertificateTermTest {
    private static final Instant AT = TinyPathway.AT;
    private Newcomer somebody;

    @BeforeEach
    void join() {
        somebody = Newcomer.staff("Cora Newcomer", Audience.STAFF, null);
    }

    @AfterEach
    void leave() {
        if (In.tx(() -> Person.<Person>findById(somebody.id()).leftAt == null)) {
            somebody.leave();
        }
    }

    @Test
    void two_who_finish_the_last_two_courses_at_once_make_one_completion_and_one_term() {
        for (var round = 0; round < 10; round++) {
            var courses = List.of(TinyCourse.fresh(), TinyCourse.fresh());
            var slug = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", courses.get(0), courses.get(1)));
            TinyPathway.join(somebody.id(), slug, AT);
            courses.forEach(course -> TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE - 1, AT));
            var turn = new AtomicInteger();

            AtOnce.run(2, () -> {
                var mine = turn.getAndIncrement();
                TinyPathway.learn(somebody.id(), courses.get(mine), 1, AT.plusSeconds(60 - mine));
                return mine;
            });

            assertThat(TinyPathway.progress(somebody.id(), slug).completedAt).isEqualTo(AT.plusSeconds(60));
            assertThat(TinyPathway.terms(somebody.id(), slug)).hasSize(1);
            assertThat(events(slug, PathwayEvent.Kind.COMPLETED)).isEqualTo(1);
        }
        assertThat(TinyPathway.differences(somebody.id())).isEmpty();
    }

    @Test
    void many_who_start_at_once_are_on_it_once() {
        var slug = TinyPathway.fresh(TinyPathway.certified("valid: 1 year", TinyCourse.fresh()));

        AtOnce.run(12, () -> {
            TinyPathway.join(somebody.id(), slug, AT);
            return true;
        });

        assertThat(events(slug, PathwayEvent.Kind.JOINED)).isEqualTo(1);
    }

    @Test
    void a_renewal_before_the_end_goes_on_from_it_and_the_term_before_stays() {
        var course = TinyCourse.fresh();
        var slug = certified("valid: 1 year", course);
        assertThat(until(slug)).isEqualTo("2027-11-23");
        assertThatThrownBy(() -> TinyPathway.renew(somebody.id(), slug, at("2027-09-01")))
                .isInstanceOf(RenewalNotOpen.class);

        AtOnce.run(4, () -> {
            TinyPathway.renew(somebody.id(), slug, at("2027-10-01"));
            return true;
        });
        TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE, at("2027-10-05"));

        var terms = TinyPathway.terms(somebody.id(), slug);
        assertThat(terms).hasSize(2);
        assertThat(terms.get(0).validFrom).isEqualTo("2027-11-24");
        assertThat(terms.get(0).validUntil).isEqualTo("2028-11-23");
        assertThat(terms.get(1).validUntil).isEqualTo("2027-11-23");
        assertThat(terms.get(0).ref).isNotEqualTo(terms.get(1).ref);
        assertThat(terms.get(0).via).isEqualTo("Renewed on 5 October 2027");
        assertThat(Cast.NOBODY.get(terms.get(1).path()).asString()).contains("renewed since", terms.get(0).ref);
        assertThat(Cast.NOBODY.get(terms.get(0).path()).asString()).doesNotContain("renewed since");
        var checked = Cast.NOBODY.getJson("/api" + terms.get(1).path()).jsonPath();
        assertThat(checked.getString("newest")).isEqualTo(terms.get(0).ref);
        assertThat(checked.getString("validUntil")).isEqualTo("2027-11-23");
        assertThat(TinyPathway.differences(somebody.id())).isEmpty();
    }

    @Test
    void what_is_done_again_after_the_end_begins_a_new_term_that_day() {
        var course = TinyCourse.fresh();
        var slug = certified("valid: 1 year", course);
        assertThat(state(slug, "2027-11-24")).isEqualTo("Lapsed since 23 November 2027");

        TinyPathway.renew(somebody.id(), slug, at("2028-02-01"));
        TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE, at("2028-02-03"));

        assertThat(TinyPathway.terms(somebody.id(), slug).get(0).validFrom).isEqualTo("2028-02-03");
        assertThat(state(slug, "2028-02-03")).isEqualTo("Valid until 3 February 2029");
    }

    @Test
    void what_is_done_in_the_months_before_counts_for_january() {
        var course = TinyCourse.fresh();
        var slug = certified("window: january\nearly: 3 months", course);

        assertThat(until(slug)).isEqualTo("2028-01-31");
        assertThat(TinyPathway.terms(somebody.id(), slug).get(0).via)
                .isEqualTo("Completed on 23 November 2026, counts for January 2027");
        assertThat(state(slug, "2028-02-01")).isEqualTo("Lapsed since 31 January 2028");
        assertThat(certification(slug, "2027-09-30").state()).isEqualTo(Certification.State.ACTIVE);
        assertThat(certification(slug, "2027-10-01").state()).isEqualTo(Certification.State.DUE);
    }

    @Test
    void whoever_has_the_reference_sees_whether_it_is_valid_today() {
        var slug = certified("valid: 1 month\nremind: [7]", TinyCourse.fresh());
        var term = TinyPathway.terms(somebody.id(), slug).get(0);

        var page = Cast.NOBODY.get("/certificates/" + term.ref).asString();
        assertThat(page).contains("Cora Newcomer", "Small certificate", "Valid until", "23 December 2026", term.ref);
        assertThat(somebody.get("/learn/certificates").asString()).contains(term.ref, "Small certificate");
        assertThat(somebody.get("/pathways/" + slug).asString()).contains(term.ref);
    }

    @Test
    void each_reminder_comes_once_and_none_to_whoever_has_renewed() {
        var course = TinyCourse.fresh();
        var slug = certified("valid: 1 year\nremind: [60, 7]", course);

        remind(slug, "2027-09-23");
        assertThat(told(slug)).isZero();
        AtOnce.run(2, () -> {
            remind(slug, "2027-09-24");
            return true;
        });
        remind(slug, "2027-10-20");
        assertThat(told(slug)).isEqualTo(1);
        remind(slug, "2027-11-17");
        remind(slug, "2027-11-23");
        assertThat(told(slug)).isEqualTo(2);

        TinyPathway.renew(somebody.id(), slug, at("2027-11-23"));
        TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE, at("2027-11-23"));
        remind(slug, "2027-11-23");
        assertThat(told(slug)).isEqualTo(2);
    }

    @Test
    void whoever_has_left_is_not_reminded() {
        var slug = certified("valid: 1 year", TinyCourse.fresh());
        somebody.leave();

        remind(slug, "2027-11-01");

        assertThat(told(slug)).isZero();
    }

    @Test
    void a_new_version_takes_along_what_was_done_and_leaves_what_was_completed() {
        var one = TinyCourse.fresh();
        var two = TinyCourse.fresh();
        var slug = TinyPathway.slug();
        TinyPathway.publish(slug, TinyPathway.certified("valid: 1 year", one, two), AT);
        TinyPathway.join(somebody.id(), slug, AT);
        TinyPathway.learn(somebody.id(), one, TinyPathway.COURSE, AT);

        TinyPathway.publish(slug, TinyPathway.certified("valid: 2 years", one), AT.plusSeconds(60));

        assertThat(TinyPathway.progress(somebody.id(), slug).completedAt).isEqualTo(AT.plusSeconds(60));
        assertThat(until(slug)).isEqualTo("2028-11-23");
        TinyPathway.publish(slug, TinyPathway.certified("valid: 1 year", one, two), AT.plusSeconds(120));
        assertThat(TinyPathway.progress(somebody.id(), slug).isCompleted()).isTrue();
        assertThat(until(slug)).isEqualTo("2028-11-23");
        assertThat(events(slug, PathwayEvent.Kind.MOVED)).isEqualTo(1);
        assertThat(TinyPathway.differences(somebody.id())).isEmpty();
    }

    /** A pathway of one course that somebody has just completed. */
    private String certified(String settings, String course) {
        var slug = TinyPathway.fresh(TinyPathway.certified(settings, course));
        TinyPathway.join(somebody.id(), slug, AT);
        TinyPathway.learn(somebody.id(), course, TinyPathway.COURSE, AT);
        return slug;
    }

    private LocalDate until(String slug) {
        return TinyPathway.terms(somebody.id(), slug).get(0).validUntil;
    }

    private String state(String slug, String day) {
        return certification(slug, day).words();
    }

    private Certification certification(String slug, String day) {
        return In.tx(() -> {
            var pathway = TinyPathway.pathway(slug);
            var certification =
                    new Certification(pathway, CertificateTerm.of(somebody.id(), pathway.id), LocalDate.parse(day));
            certification.words();
            return certification;
        });
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private static void remind(String slug, String day) {
        In.tx(() -> CertificateReminders.tellDue(TinyPathway.pathway(slug), at(day).plus(Duration.ofHours(1))));
    }

    private long told(String slug) {
        return count("Notice n where n.person.id = :person and n.kind = CERTIFICATE_DUE and n.path = '/pathways/" + slug
                + "'");
    }

    private long events(String slug, PathwayEvent.Kind kind) {
        return count("PathwayEvent e where e.person.id = :person and e.pathway.slug = '" + slug + "' and e.kind = "
                + kind.name());
    }

    private long count(String fromWhere) {
        UUID person = somebody.id();
        return In.tx(() -> Panache.getEntityManager()
                .createQuery("select count(*) from " + fromWhere, Long.class)
                .setParameter("person", person)
                .getSingleResult());
    }
}
