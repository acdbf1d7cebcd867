package openhall.ideas.duplicates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** What a merger means to one person, as JSON: to the author of the idea, and to whoever supported it. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
class OwnMergerApi {
    /** The last merger of somebody's own idea; {@code words} is what they said against it. */
    record OwnMerger(
            String why,
            Instant mergedAt,
            LocalDate objectBy,
            boolean canObject,
            @Nullable String words,
            @Nullable String answer,
            @Nullable Instant undoneAt,
            @Nullable String undoneWhy) {
        static OwnMerger of(Merger merger, @Nullable MergeObjection made, Instant now) {
            return new OwnMerger(
                    merger.why,
                    merger.mergedAt,
                    merger.objectBy(),
                    made == null && !merger.isUndone() && merger.takesObjectionAt(now),
                    made == null ? null : made.words,
                    made == null ? null : made.answer,
                    merger.undoneAt,
                    merger.undoneWhy);
        }
    }

    /** {@code goesOnIn} is the reference of the idea to say yes or no to; none while that is not public. */
    record Asked(
            @Nullable String goesOnIn,
            MovedSupport.@Nullable Answer answer,
            @Nullable Instant undoneAt,
            @Nullable String undoneWhy) {
        static Asked of(MovedSupport asked, Kin.@Nullable Relative where) {
            var merger = asked.merger;
            return new Asked(where == null ? null : where.ref(), asked.answer, merger.undoneAt, merger.undoneWhy);
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/objection")
    @PermissionsAllowed(May.SUGGEST)
    public OwnMerger objection(String ref) {
        var merger = Authored.of(Idea.byRef(ref), me.person()).merger();
        return OwnMerger.of(merger, MergeObjection.to(merger), clock.instant());
    }

    @GET
    @Path("/{ref}/moved-support")
    @PermissionsAllowed(May.SUGGEST)
    public Asked asked(String ref) {
        var asked = MovedSupport.of(ref, me.personId());
        return asked == null
                ? ended(ref)
                : Asked.of(asked, Question.of(ref, asked).where());
    }

    private Asked ended(String ref) {
        var ended = Unasked.of(ref, me.personId());
        return Asked.of(ended.asked(), ended.again());
    }
}
