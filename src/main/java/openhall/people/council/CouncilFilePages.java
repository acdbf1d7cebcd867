package openhall.people.council;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import openhall.people.Council;
import openhall.people.CouncilColours;
import openhall.people.CouncilLogo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The council's colours as a style sheet, and its logo. What an address shows never changes: a browser asks once. */
@Path("/")
@PermitAll
class CouncilFilePages {
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    Council council;

    /** The colours that stand in the address; without any, those of now. */
    @GET
    @Path("council.css")
    public RestResponse<String> style(@RestQuery @Nullable String v) {
        if (v == null) {
            return css(council.facts().colours(), "no-cache");
        }
        if (!v.matches("[0-9a-f]{12}")) {
            throw new NotFoundException();
        }
        return css(CouncilColours.ofDigits(v), FOR_EVER);
    }

    @GET
    @Path("council-logo/{hash}.png")
    public RestResponse<byte[]> logo(@RestPath String hash) {
        var logo = CouncilLogo.byHash(hash);
        if (logo == null) {
            throw new NotFoundException();
        }
        return RestResponse.ResponseBuilder.ok(logo.png, "image/png")
                .header("Cache-Control", FOR_EVER)
                .build();
    }

    private static RestResponse<String> css(CouncilColours colours, String kept) {
        return RestResponse.ResponseBuilder.ok(colours.css(), CSS)
                .header("Cache-Control", kept)
                .build();
    }
}
