package openhall.ideas.answering;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.people.May;
import openhall.people.Me;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What has to be answered, as JSON. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
class AnswerApi {
    record Page(String summary, List<Row> ideas, @Nullable String next) {}

    record Row(
            String ref,
            String title,
            Decision decision,
            Delivery delivery,
            LocalDate due,
            String clock,
            int assessments,
            @Nullable String owner) {
        static Row of(AnswerRow row) {
            return new Row(
                    row.ref(),
                    row.title(),
                    row.decision(),
                    row.delivery(),
                    row.due(),
                    row.clock(),
                    row.assessments(),
                    row.owner());
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Page list(
            @RestQuery @Nullable String whose,
            @RestQuery @Nullable String due,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String after) {
        var which = AnswerList.Which.read(whose, due, order, after);
        var list = AnswerList.of(which, me.personId(), clock.instant());
        return new Page(list.sentence(), list.rows().stream().map(Row::of).toList(), list.next());
    }
}
