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
import openhall.web.Formats;

@Path("/strategy")
@Produces(MediaType.TEXT_HTML)
class StrategyPages {

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance index(StrategyBoard board);
    }

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance index() {
        return Templates.index(StrategyBoard.on(LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities));
    }
}
