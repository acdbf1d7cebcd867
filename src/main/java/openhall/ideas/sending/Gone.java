package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import openhall.web.MissingPage;

/** Why there is nothing at an address, and what to do. It names nobody and no idea. */
record Gone(int status, String title, String text) {
    @CheckedTemplate(basePath = "ideas/sending")
    static class Templates {
        static native TemplateInstance gone(Gone gone);
    }

    /** The same whether there was never such a draft, it was deleted, or it belongs to somebody else. */
    static final Gone DRAFT = new Gone(
            404,
            "We cannot find this draft",
            "We keep what you write for 14 days after you last changed it, and then we delete it. If you were signed in"
                    + " when you wrote it, sign in and open this page again. If not, write your idea again.");

    MissingPage page() {
        return new MissingPage(status, Templates.gone(this));
    }

    WebApplicationException problem() {
        return new WebApplicationException(Response.status(status)
                .type("application/problem+json")
                .entity(Map.of("title", title, "status", status, "detail", text))
                .build());
    }
}
