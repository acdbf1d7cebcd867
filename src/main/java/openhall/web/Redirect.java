package openhall.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** After a change: go and look (303), with a message for the next page if there is something to say. */
public final class Redirect {
    private Redirect() {}

    public static RestResponse<Void> to(String path) {
        return RestResponse.seeOther(URI.create(path));
    }

    public static RestResponse<Void> to(String path, String message) {
        return RestResponse.ResponseBuilder.<Void>create(Response.Status.SEE_OTHER)
                .location(URI.create(path))
                .cookie(Flash.cookie(message))
                .build();
    }

    public static RestResponse<Void> to(String path, NewCookie cookie) {
        return RestResponse.ResponseBuilder.<Void>create(Response.Status.SEE_OTHER)
                .location(URI.create(path))
                .cookie(cookie)
                .build();
    }
}
