package openhall.ideas.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import openhall.web.Csv;

/** How much was published, what was not and why, and how fast, for everyone. */
@Path("/ideas/moderation")
class NumbersPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance moderationNumbers(ModerationNumbers numbers);
    }

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance show() {
        return Templates.moderationNumbers(ModerationNumbers.at(clock.instant()));
    }

    @GET
    @Path("/months.csv")
    @Produces("text/csv")
    @PermitAll
    public String file() {
        var numbers = ModerationNumbers.at(clock.instant());
        var rows = new ArrayList<List<String>>();
        numbers.months().forEach(month -> rows.addAll(rows(month)));
        numbers.reasons()
                .forEach(refused -> rows.add(line(
                        refused.month().toString(),
                        "not published because",
                        refused.code().text(),
                        refused.ideas())));
        return Csv.of(List.of("Month", "What", "Reason", "Ideas"), rows);
    }

    private static List<List<String>> rows(ModerationNumbers.Month month) {
        var name = month.month().toString();
        return List.of(
                line(name, "came", "", month.came()),
                line(name, "published", "", month.published()),
                line(name, "returned for changes", "", month.returned()),
                line(name, "not published", "", month.notPublished()),
                line(name, "decisions changed after an appeal", "", month.overturned()),
                line(name, "passed on", "", month.passedOn()),
                line(name, "checked", "", month.checked()),
                line(name, "checked in 3 working days", "", month.inTime()));
    }

    private static List<String> line(String month, String what, String reason, long ideas) {
        return List.of(month, what, reason, Long.toString(ideas));
    }
}
