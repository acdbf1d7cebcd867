package openhall.learning.pathways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import openhall.activity.Activity;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.pathways.Plan.PlanSet;
import openhall.people.Person;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Begins the courses anew that renew somebody's certificate. Asked twice it begins nothing twice. */
final class Renewal {
    private final Person person;
    private final Pathway pathway;
    private final Instant at;

    private Renewal(Person person, Pathway pathway, Instant at) {
        this.person = person;
        this.pathway = pathway;
        this.at = at;
    }

    static void begin(Person person, Pathway pathway, Instant at) {
        new Renewal(person, pathway, at).begin();
    }

    private void begin() {
        var progress = PathwayProgress.one(person.id, pathway.id);
        var completedAt = progress == null ? null : progress.completedAt;
        var counts = completedAt == null ? null : countsFrom(completedAt);
        if (counts == null) {
            throw new RenewalNotOpen();
        }
        begin(counts);
        Activity.record(person, "began to renew the certificate of", pathway.subject(), at);
    }

    private void begin(Instant counts) {
        var finished = Finished.of(person.id, pathway.version().content().courses());
        courses(finished).stream()
                .filter(slug -> !finished.since(slug, counts, Instant.MIN))
                .map(Course::bySlug)
                .forEach(this::again);
    }

    /** From when on what is done counts; null when it is too early, or there is nothing to renew. */
    private @Nullable Instant countsFrom(Instant completedAt) {
        var certificate = pathway.version().content().certificate();
        var terms = CertificateTerm.of(person.id, pathway.id);
        if (certificate == null) {
            return null;
        }
        if (terms.isEmpty()) {
            return completedAt.plusNanos(1000);
        }
        var now = new Certification(pathway, terms, LocalDate.ofInstant(at, Formats.ZONE));
        var end = now.last().validUntil;
        return end != null && now.mayRenew() ? Earning.opened(certificate, end) : null;
    }

    /** What the file names; where it names nothing, what this person did before. */
    private Set<String> courses(Finished finished) {
        var plan = pathway.version().content();
        var courses = new TreeSet<String>();
        plan.renewal().stream().map(PlanSet::items).forEach(courses::addAll);
        var certificate = plan.certificate();
        if (certificate != null && certificate.renew().isEmpty()) {
            courses.removeIf(item -> !finished.has(item));
        }
        return courses;
    }

    private void again(@Nullable Course course) {
        if (course != null) {
            Enrolment.again(person, course, at);
        }
    }
}
