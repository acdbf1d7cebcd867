package openhall.people.sso;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What somebody sees who does not come in: nothing of what the provider said, and a reference that the log repeats. */
class WorkRefusedPage {

    @ServerExceptionMapper
    Response refused(WorkRefused refused) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        Log.warnf("Sign-in with a council account refused, reference %s: %s", reference, refused.getMessage());
        var reason = refused.reason;
        var response = Response.status(reason.status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        if (reason.status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, "30");
        }
        return response.entity(WorkPages.Templates.workRefused(reason.title, reason.text, reference))
                .build();
    }
}
