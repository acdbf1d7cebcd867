package openhall.people.sso;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import openhall.people.door.OwnPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Into the house with a council account: to the council's provider, back from it, and what to know when going. */
@Path("/sign-in/sso")
@PermitAll
class WorkPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance workRefused(String title, String text, String reference);

        static native TemplateInstance workOut(@Nullable String elsewhere);
    }

    @Inject
    SsoSettings settings;

    @Inject
    Attempts attempts;

    @Inject
    OpenIdProvider provider;

    @Inject
    WorkDesk desk;

    @Inject
    AttemptCookie cookie;

    @GET
    public RestResponse<Void> begin(@RestQuery @Nullable String next) {
        requireOn();
        var begun = attempts.begin(OwnPath.of(next));
        return onward(provider.question(begun), cookie.holding(begun.browser()));
    }

    @GET
    @Path("callback")
    public RestResponse<Void> comeBack(@BeanParam WorkAnswer answer) {
        requireOn();
        var attempt = attempts.take(answer.stateOrNothing());
        var claims = provider.claims(answer.codeFrom(settings.tokenIssuer()), attempt);
        return onward(URI.create(attempt.next), desk.letIn(claims), cookie.gone());
    }

    @GET
    @Path("out")
    public TemplateInstance out() {
        requireOn();
        return Templates.workOut(provider.wayOut());
    }

    private void requireOn() {
        if (!settings.on()) {
            throw new NotFoundException();
        }
    }

    private static RestResponse<Void> onward(URI to, NewCookie... cookies) {
        return RestResponse.ResponseBuilder.<Void>create(Response.Status.SEE_OTHER)
                .location(to)
                .cookie(cookies)
                .build();
    }
}
