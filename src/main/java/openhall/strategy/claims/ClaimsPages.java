package openhall.strategy.claims;

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
class ClaimsPages {
    private static final List<String> HEADER = List.of(
            "What is claimed", "Kind", "Goal", "Who answers for it", "What would check it", "Day of the figure");

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance claims(Claims claims);
    }

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @GET
    @Path("/claims")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance show() {
        return Templates.claims(claims());
    }

    @GET
    @Path("/claims.csv")
    @Produces("text/csv")
    @PermitAll
    public String table() {
        var rows = claims().all().stream().map(ClaimsPages::row).toList();
        return Csv.of(HEADER, rows);
    }

    private static List<String> row(Claim claim) {
        return List.of(
                claim.text(), claim.kind().text(), claim.goal().title, claim.owner(), claim.check(), claim.dayText());
    }

    private Claims claims() {
        return Claims.on(LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities);
    }
}
