package openhall.strategy;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

@Path("/api/strategy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StrategyApi {

    record Shape(
            String title,
            String version,
            String summary,
            LocalDate validFrom,
            LocalDate reviewBy,
            boolean reviewOverdue,
            String owner,
            String headline,
            String rule,
            List<String> outcomes,
            List<FigureShape> figures,
            List<ThemeShape> themes) {}

    record FigureShape(
            String title,
            String value,
            LocalDate asOf,
            String source,
            @Nullable String url,
            String owner,
            List<OtherShape> others) {}

    /** What another source says of the same thing. */
    record OtherShape(
            String value,
            LocalDate asOf,
            String source,
            @Nullable String url) {
        static OtherShape of(OtherFigure other) {
            return new OtherShape(other.shown, other.asOf, other.source, other.url);
        }
    }

    record ThemeShape(String slug, String title, String definition, List<GoalApi.Summary> goals) {}

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Shape show() {
        var board = StrategyBoard.on(LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities);
        var strategy = board.strategy();
        if (strategy == null) {
            throw new NotFoundException();
        }
        return new Shape(
                strategy.title,
                strategy.version,
                strategy.summary,
                strategy.validFrom,
                strategy.reviewBy,
                board.isReviewOverdue(),
                strategy.owner,
                board.headline(),
                board.rule(),
                board.outcomes().stream().map(outcome -> outcome.title).toList(),
                board.figures().stream().map(StrategyApi::figure).toList(),
                board.themes().stream().map(StrategyApi::theme).toList());
    }

    private static FigureShape figure(Figure figure) {
        return new FigureShape(
                figure.title,
                figure.shown,
                figure.asOf,
                figure.source,
                figure.url,
                figure.owner,
                figure.others.stream().map(OtherShape::of).toList());
    }

    private static ThemeShape theme(StrategyBoard.ThemeProgress theme) {
        return new ThemeShape(
                theme.theme().slug,
                theme.theme().title,
                theme.theme().definition,
                theme.goals().stream().map(GoalApi.Summary::of).toList());
    }
}
