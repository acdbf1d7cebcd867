package openhall.strategy.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import openhall.people.Me;
import openhall.web.Csv;
import openhall.web.Formats;
import org.jboss.resteasy.reactive.RestResponse;

/** The board report, as open as the pages it is made of. */
@Path("/strategy")
@PermitAll
class ReportPages {
    private static final List<String> OF_GOAL = List.of("Goal", "Status of the goal", "Who answers for the goal");

    @CheckedTemplate(basePath = "strategy/report")
    static class Templates {
        static native TemplateInstance index(BoardReport report);

        static native TemplateInstance paper(BoardReport report);
    }

    @Inject
    EntityManager entities;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Press press;

    @GET
    @Path("/report")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        return Templates.index(report());
    }

    @GET
    @Path("/report.pdf")
    @Produces("application/pdf")
    public RestResponse<byte[]> pdf() {
        var report = report();
        var name = "board-report-" + report.day() + ".pdf";
        var pdf = press.print(report.compared(), Templates.paper(report).render());
        return RestResponse.ResponseBuilder.ok(pdf, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    @GET
    @Path("/report.csv")
    @Produces("text/csv")
    public String table() {
        var rows = new ArrayList<List<String>>();
        for (var part : report().parts()) {
            var goal = part.progress().goal();
            var start = List.of(goal.title, part.progress().status().text(), goal.owner);
            part.lines().forEach(line -> rows.add(joined(start, line.cells())));
        }
        return Csv.of(joined(OF_GOAL, Line.HEADER), rows);
    }

    private static List<String> joined(List<String> start, List<String> end) {
        var all = new ArrayList<>(start);
        all.addAll(end);
        return all;
    }

    private BoardReport report() {
        return BoardReport.seenBy(me, LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities);
    }
}
