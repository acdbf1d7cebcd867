package openhall.learning.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import openhall.learning.Enrolment;
import openhall.learning.ModuleProgress;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Csv;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/learn")
class LearnPages {
    private static final List<String> HEADER = List.of(
            "course",
            "version",
            "module",
            "steps_done",
            "steps_total",
            "module_completed_at",
            "why",
            "course_completed_at",
            "certificate");

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance learn(MyLearning mine);

        static native TemplateInstance myCourses(KeyPage<Enrolment> page);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance learn() {
        return Templates.learn(MyLearning.of(Objects.requireNonNull(me.id()), me.audience(), clock.instant()));
    }

    @GET
    @Path("/courses")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance courses(@RestQuery @Nullable String after) {
        return Templates.myCourses(MyCourses.of(me.person().id, Cursor.parse(after)));
    }

    @GET
    @Path("/progress.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.LEARN)
    public String csv() {
        var rows = ModuleProgress.ofPerson(me.person().id).stream()
                .map(LearnPages::row)
                .toList();
        return Csv.of(HEADER, rows);
    }

    private static List<String> row(ModuleProgress progress) {
        var enrolment = progress.enrolment;
        return List.of(
                enrolment.version.title,
                String.valueOf(enrolment.version.number),
                progress.moduleTitle(),
                String.valueOf(progress.stepsDone),
                String.valueOf(progress.stepsTotal),
                text(progress.completedAt),
                progress.why,
                text(enrolment.completedAt),
                text(enrolment.certificate));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
