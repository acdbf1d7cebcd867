package openhall.strategy.versions;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Strategy;
import org.jspecify.annotations.Nullable;

@Path("/api/strategy/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
class VersionApi {

    record Shape(
            String version,
            String title,
            LocalDate validFrom,
            LocalDate reviewBy,
            @Nullable Instant replacedAt,
            List<String> changes) {
        static Shape of(Strategy strategy) {
            return new Shape(
                    strategy.version,
                    strategy.title,
                    strategy.validFrom,
                    strategy.reviewBy,
                    strategy.replacedAt,
                    List.of(strategy.changes));
        }
    }

    /** {@code text} is null for a version from before texts were kept. */
    record Detail(Shape version, @Nullable VersionText text) {}

    /** {@code changes} is null when the text of one of the two was not kept. */
    record Changes(String from, String to, @Nullable List<Difference.Change> changes) {
        static Changes of(Versions.Comparison comparison) {
            var difference = comparison.difference();
            return new Changes(
                    comparison.from().version,
                    comparison.to().version,
                    difference == null ? null : difference.changes());
        }
    }

    @Inject
    Versions versions;

    @GET
    public List<Shape> index() {
        return Strategy.versions().stream().map(Shape::of).toList();
    }

    @GET
    @Path("/{version}")
    public Detail version(@PathParam("version") String version) {
        var reader = versions.read(version);
        return new Detail(Shape.of(reader.strategy()), reader.text());
    }

    @GET
    @Path("/{version}/changes")
    public Changes changes(@PathParam("version") String version, @QueryParam("from") @Nullable String from) {
        return Changes.of(versions.compare(version, from));
    }
}
