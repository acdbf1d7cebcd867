package openhall.learning.pathways;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.learning.pathways.SetLine.ItemLine;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Formats;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/pathways")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PathwayApi {

    record Summary(String slug, String title, String summary, List<String> audience, int version, String page) {
        static Summary of(Pathway pathway) {
            return of(pathway, pathway.version());
        }

        static Summary of(Pathway pathway, PathwayVersion version) {
            return new Summary(
                    pathway.slug,
                    version.title,
                    version.summary,
                    version.audienceWords(),
                    version.number,
                    pathway.path());
        }
    }

    /** The part of one's own is null for somebody who has not started it. */
    record Detail(
            Summary pathway,
            List<Required> requires,
            List<SetShape> sets,
            @Nullable String certificate,
            @Nullable Progress progress,
            @Nullable State certified) {

        static Detail of(PathwayView view) {
            var progress = view.progress();
            var certification = view.certification();
            return new Detail(
                    Summary.of(view.pathway(), view.version()),
                    view.requires().stream()
                            .map(each -> new Required(each.pathway().slug, each.done()))
                            .toList(),
                    view.sets().stream().map(SetShape::of).toList(),
                    view.certificateWords(),
                    progress == null ? null : Progress.of(progress),
                    certification == null ? null : State.of(certification));
        }
    }

    record Required(String pathway, boolean done) {}

    record SetShape(String title, String how, int done, int needed, String opens, List<ItemShape> items) {
        static SetShape of(SetLine line) {
            return new SetShape(
                    line.title(),
                    line.how(),
                    line.done(),
                    line.take(),
                    line.opens(),
                    line.items().stream().map(ItemShape::of).toList());
        }
    }

    record ItemShape(String item, String title, boolean done, boolean offered, String why, String page) {
        static ItemShape of(ItemLine line) {
            return new ItemShape(
                    line.item().text(),
                    line.title(),
                    line.done(),
                    line.offered(),
                    line.why(),
                    line.item().path());
        }
    }

    record Progress(
            int itemsDone,
            int itemsTotal,
            Instant startedAt,
            @Nullable Instant completedAt,
            String why) {
        static Progress of(PathwayProgress progress) {
            return new Progress(
                    progress.itemsDone, progress.itemsTotal, progress.startedAt, progress.completedAt, progress.why);
        }
    }

    record State(
            String state,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate renewalOpens,
            String certificate) {
        static State of(Certification certification) {
            return new State(
                    certification.state().name(),
                    certification.last().validUntil,
                    certification.renewalOpens(),
                    certification.last().ref);
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "All pathways")
    @PermitAll
    public List<Summary> pathways() {
        return Pathway.published().stream().map(Summary::of).toList();
    }

    @GET
    @Operation(summary = "One pathway, and how far I am on it")
    @Path("/{slug}")
    @PermitAll
    public Detail pathway(@RestPath String slug) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Detail.of(PathwayView.of(slug, me.id(), today));
    }

    @POST
    @Operation(summary = "Start a pathway; asked again it starts nothing")
    @Path("/{slug}/enrolment")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Detail> start(@RestPath String slug) {
        Pathway.join(me.person(), named(slug), clock.instant());
        return created(slug);
    }

    @POST
    @Operation(summary = "Begin again the courses that renew my certificate")
    @Path("/{slug}/renewal")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Detail> renew(@RestPath String slug) {
        Renewal.begin(me.person(), named(slug), clock.instant());
        return created(slug);
    }

    private RestResponse<Detail> created(String slug) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, pathway(slug))
                .location(URI.create("/api/pathways/" + slug))
                .build();
    }

    private static Pathway named(String slug) {
        var pathway = Pathway.bySlug(slug);
        if (pathway == null) {
            throw new NotFoundException();
        }
        return pathway;
    }
}
