package openhall.strategy.claims;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Claims without evidence as JSON. */
@Path("/api/strategy/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimsApi {

    /** {@code kind} is GOAL or FIGURE, {@code goal} a slug; only a figure has a {@code day}. */
    record Shape(
            Claim.Kind kind,
            String text,
            String goal,
            String owner,
            String check,
            @Nullable LocalDate day) {
        static Shape of(Claim claim) {
            return new Shape(claim.kind(), claim.text(), claim.goal().slug, claim.owner(), claim.check(), claim.day());
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public List<Shape> all() {
        return Claims.on(LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities).all().stream()
                .map(Shape::of)
                .toList();
    }
}
