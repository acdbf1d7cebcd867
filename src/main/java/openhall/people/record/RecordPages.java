package openhall.people.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import openhall.people.Me;
import openhall.people.Someone;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everything that is held about whoever asks: a kind of it as a list, and all of it as a file to take away. */
@Path("/me")
@Authenticated
class RecordPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance recordKind(RecordPart part);
    }

    @Inject
    Me me;

    @Inject
    RecordBook book;

    @Inject
    RecordFile file;

    @GET
    @Path("record/{kind}")
    public TemplateInstance kind(String kind, @RestQuery @Nullable String after) {
        return Templates.recordKind(book.of(about(), kind, Cursor.parse(after)));
    }

    @GET
    @Path("record.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"my-record.csv\"")
    public StreamingOutput csv() {
        var about = about();
        return out -> file.csv(about, out);
    }

    @GET
    @Path("record.json")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"my-record.json\"")
    public StreamingOutput json() {
        var about = about();
        return out -> file.json(about, out);
    }

    private Someone about() {
        return Someone.of(me.person());
    }
}
