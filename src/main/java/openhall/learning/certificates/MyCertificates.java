package openhall.learning.certificates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.learning.pathways.Certification;

/** Everything somebody holds or held: certificates of pathways with their terms, and of courses. */
record MyCertificates(List<Certification> pathways, List<OfCourse> courses) {

    /** A course completed; in how many rounds, one certificate each. */
    record OfCourse(String ref, String title, String slug, Instant completedAt) {
        public String path() {
            return "/certificates/" + ref;
        }
    }

    private static final String COURSES = """
            select x.ref as ref, v.title as title, c.slug as slug, x.completed_at as at
              from completion x
              join enrolment e on e.id = x.enrolment_id
              join course c on c.id = e.course_id
              join course_version v on v.id = e.version_id
             where e.person_id = :person
             order by x.completed_at desc, x.id desc
            """;

    static MyCertificates of(UUID personId, LocalDate today) {
        return new MyCertificates(Certification.of(personId, today), courses(personId));
    }

    private static List<OfCourse> courses(UUID personId) {
        return Panache.getSession()
                .createNativeQuery(COURSES, Object[].class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("slug", String.class)
                .addScalar("at", Instant.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .map(row -> new OfCourse((String) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    public boolean none() {
        return pathways.isEmpty() && courses.isEmpty();
    }
}
