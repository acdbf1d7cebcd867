package openhall.strategy;

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
import java.util.List;
import openhall.web.Csv;
import openhall.web.Formats;

@Path("/strategy")
@Produces(MediaType.TEXT_HTML)
class StrategyPages {
    private static final List<String> FIGURES = List.of("What", "Figure", "Day", "Source", "Address", "Kept by");

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance index(StrategyBoard board);
    }

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** A line for each source: two that disagree are two lines. */
    @GET
    @Path("/figures.csv")
    @Produces("text/csv")
    @PermitAll
    public String figures() {
        return Csv.of(
                FIGURES,
                Figure.all().stream().flatMap(figure -> figure.lines().stream()).toList());
    }

    @GET
    @PermitAll
    public TemplateInstance index() {
        return Templates.index(StrategyBoard.on(LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities));
    }
}
