package openhall.hackathons.adoption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import openhall.hackathons.Adoption;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What services decided about every project that was offered to them, "no" included. Public. */
@Path("/hackathons")
class DecisionPages {
    @CheckedTemplate(basePath = "hackathons/reviews")
    static class Templates {
        static native TemplateInstance decisions(KeyPage<Adoption> page, long projects, List<Standing> standing);
    }

    record Standing(String text, long projects) {}

    @GET
    @Path("/decisions")
    @PermitAll
    public TemplateInstance decisions(@RestQuery @Nullable String after) {
        var standing = Adoption.standing();
        var projects = standing.values().stream().mapToLong(Long::longValue).sum();
        return Templates.decisions(Adoption.decisions(Cursor.parse(after)), projects, lines(standing));
    }

    private static List<Standing> lines(Map<Adoption.State, Long> standing) {
        return Arrays.stream(Adoption.State.values())
                .map(state -> new Standing(state.text(), standing.getOrDefault(state, 0L)))
                .toList();
    }
}
