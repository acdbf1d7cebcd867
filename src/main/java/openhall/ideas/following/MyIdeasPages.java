package openhall.ideas.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** My ideas and comments, and what became of them. */
@Path("/me/ideas")
class MyIdeasPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance mine(MyIdeas mine);
    }

    @Inject
    Me me;

    @GET
    @Authenticated
    public TemplateInstance mine(@RestQuery @Nullable String list, @RestQuery @Nullable String after) {
        return Templates.mine(MyIdeas.of(me.personId(), MyList.named(list), Cursor.parse(after)));
    }
}
