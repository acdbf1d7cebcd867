package openhall.hackathons.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.Council;
import openhall.web.DataPackage;
import openhall.web.Licence;
import openhall.web.OpenTable;

/** What everybody can take away about a hackathon: files for programs, and a board for other pages. */
@Path("/hackathons")
@PermitAll
class BoardPages {
    @CheckedTemplate(basePath = "hackathons/board")
    static class Templates {
        static native TemplateInstance data(Hackathon hackathon, List<Shown> tables, Terms terms);
    }

    /** A table and its file. */
    public record Shown(OpenTable table, String path) {
        static Shown of(Hackathon hackathon, BoardTables of) {
            return new Shown(of.table(), hackathon.path() + "/" + of.table().name() + ".csv");
        }
    }

    /** Under which terms the data may be used, and what another page holds to show the board. */
    public record Terms(String attribution, String licence, String frame) {}

    @Inject
    Council council;

    @Inject
    SiteClock clock;

    @GET
    @Path("/{slug}/data")
    public TemplateInstance data(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        var tables = Arrays.stream(BoardTables.values())
                .map(table -> Shown.of(hackathon, table))
                .toList();
        var terms = new Terms(Licence.attribution(council.facts().name()), Licence.ADDRESS, frame(hackathon));
        return Templates.data(hackathon, tables, terms);
    }

    private static String frame(Hackathon hackathon) {
        var title = hackathon.title.replace("&", "&amp;").replace("\"", "&quot;");
        return "<iframe src=\"" + BaseUrl.of(hackathon.path() + "/board") + "\" title=\"" + title
                + "\" width=\"100%\" height=\"600\"></iframe>";
    }

    @GET
    @Path("/{slug}/hackathon.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String json(@PathParam("slug") String slug) {
        return HackathonJson.of(Hackathon.shown(slug), clock.now()).toPrettyString();
    }

    @GET
    @Path("/{slug}/event.jsonld")
    @Produces("application/ld+json")
    public String event(@PathParam("slug") String slug) {
        return EventJson.of(Hackathon.shown(slug), council.facts().name()).toPrettyString();
    }

    @GET
    @Path("/{slug}/datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String dataPackage(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return DataPackage.of(
                        "openhall-hackathon-" + hackathon.slug,
                        hackathon.title,
                        BaseUrl.of(hackathon.path()),
                        BoardTables.ALL,
                        council.facts().name())
                .toPrettyString();
    }

    @GET
    @Path("/{slug}/{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    public String csv(@PathParam("slug") String slug, @PathParam("table") String table) {
        var wanted = BoardTables.named(table);
        return wanted.csv(Hackathon.shown(slug));
    }
}
