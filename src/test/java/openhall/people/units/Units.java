package openhall.people.units;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Post;

/** Parts of the council that no other test knows; closed again when the test is over. */
final class Units {
    private Units() {}

    /** A team of this service, or below another team; its slug. */
    static String team(String under) {
        var slug = "made-" + UUID.randomUUID();
        In.tx(() -> OrgUnit.open(OrgUnit.Kind.TEAM, slug, "Team " + slug, unit(under)).id);
        return slug;
    }

    static void close(String slug) {
        In.tx(() -> unit(slug).close(Instant.now()));
    }

    static void put(UUID person, String slug) {
        In.tx(() -> {
            Person somebody = Person.findById(person);
            var post = somebody.post();
            somebody.move(new Post(post.jobTitle(), post.audience(), unit(slug), post.manager()), Instant.now());
        });
    }

    static boolean isClosed(String slug) {
        return In.tx(() -> unit(slug).closedAt != null);
    }

    static String parentOf(String slug) {
        return In.tx(() -> Objects.requireNonNull(unit(slug).parent).slug);
    }

    static String nameOf(String slug) {
        return In.tx(() -> unit(slug).name);
    }

    /** The sentences of what happened to it. */
    static String told(String slug) {
        return Cast.IVY.get("/admin/activity?kind=unit&ref=" + slug).asString();
    }

    private static OrgUnit unit(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug));
    }
}
