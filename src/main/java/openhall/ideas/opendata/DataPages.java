package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import openhall.activity.BaseUrl;
import openhall.people.Council;
import openhall.web.DataPackage;
import openhall.web.Licence;
import openhall.web.OpenFile;
import openhall.web.OpenRows;
import openhall.web.OpenTable;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Open data: which there are, and the files. Whether a file is still the same is told by its tag alone: its date is that
 * of the last move, and support is given and taken back without one.
 */
@Path("/data")
@PermitAll
class DataPages {
    private static final DateTimeFormatter WEB_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @CheckedTemplate(basePath = "ideas/opendata")
    static class Templates {
        static native TemplateInstance data(List<Shown> tables, String attribution, String licence);
    }

    /** A table, and when it last changed; an empty one never has. */
    public record Shown(OpenTable table, @Nullable Instant changed) {
        static List<Shown> all() {
            var changed = OpenRows.changed(OpenTables.ALL);
            return OpenTables.ALL.stream()
                    .map(table -> new Shown(table, changed.get(table.name())))
                    .toList();
        }

        public String csv() {
            return OpenTables.csv(table);
        }

        public String json() {
            return OpenTables.json(table);
        }

        public boolean isByDelivery() {
            return OpenTables.isByDelivery(table);
        }

        public List<Option> deliveries() {
            return OpenTables.deliveries();
        }
    }

    @Inject
    Council council;

    @Inject
    OpenFile file;

    @GET
    public TemplateInstance data() {
        return Templates.data(Shown.all(), Licence.attribution(council.facts().name()), Licence.ADDRESS);
    }

    @GET
    @Path("datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String dataPackage() {
        return text(DataPackage.of(
                "openhall-ideas",
                "Ideas sent to " + council.facts().name(),
                BaseUrl.of("/data"),
                OpenTables.ALL,
                council.facts().name()));
    }

    @GET
    @Path("catalog.jsonld")
    @Produces("application/ld+json")
    public String catalogue() {
        return text(DataCatalogue.of(
                OpenRows.changed(OpenTables.ALL), council.facts().name()));
    }

    @GET
    @Path("{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    public RestResponse<StreamingOutput> csv(
            @RestPath String table,
            @RestQuery @Nullable String delivery,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String held) {
        var asked = OpenTables.delivered(table, delivery);
        return answer(asked, held, out -> file.csv(asked, out));
    }

    @GET
    @Path("{table}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<StreamingOutput> json(
            @RestPath String table,
            @RestQuery @Nullable String delivery,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String held) {
        var asked = OpenTables.delivered(table, delivery);
        return answer(asked, held, out -> file.json(asked, out));
    }

    private static RestResponse<StreamingOutput> answer(OpenTable table, @Nullable String held, StreamingOutput whole) {
        var tag = OpenRows.tag(table);
        var same = held != null && held.contains(tag);
        var answer = same
                ? RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(whole);
        var changed = OpenRows.changed(OpenTables.ALL).get(table.name());
        if (changed != null) {
            answer.header(HttpHeaders.LAST_MODIFIED, WEB_DATE.format(changed));
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LINK, "</data/datapackage.json>; rel=\"describedby\"")
                .build();
    }

    private static String text(ObjectNode node) {
        return node.toPrettyString();
    }
}
