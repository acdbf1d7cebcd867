package openhall.ideas;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An idea in a line of JSON; its author is named only if they chose to be. */
public record IdeaSummary(
        String ref,
        String title,
        Visibility visibility,
        Decision decision,
        Delivery delivery,
        int supports,
        @Nullable String area,
        @Nullable String call,
        @Nullable String theme,
        @Nullable Instant publishedAt,
        @Nullable String author,
        @Nullable LocalDate nextUpdateOn,
        @Nullable BigDecimal lat,
        @JsonProperty("long") @Nullable BigDecimal lon) {

    public static IdeaSummary of(Idea idea) {
        var point = idea.point();
        return new IdeaSummary(
                idea.ref,
                idea.title,
                idea.visibility,
                idea.decision,
                idea.delivery,
                idea.supportCount,
                idea.area,
                idea.call == null ? null : idea.call.slug,
                idea.theme == null ? null : idea.theme.slug,
                idea.publishedAt,
                idea.showName ? idea.authorName : null,
                idea.nextUpdateOn,
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude());
    }

    /** 201 with where the idea is. */
    public static Response created(Idea idea) {
        return Response.created(URI.create("/api/ideas/" + idea.ref))
                .entity(of(idea))
                .build();
    }
}
