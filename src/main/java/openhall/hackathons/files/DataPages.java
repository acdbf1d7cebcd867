package openhall.hackathons.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** The data sets of a challenge, to keep and never to be shown inside a page. */
@Path("/hackathons/{slug}/challenges/{challenge}/data/{name}")
class DataPages {
    @GET
    @PermitAll
    public RestResponse<byte[]> file(
            @PathParam("slug") String slug, @PathParam("challenge") String challenge, @PathParam("name") String name) {
        var data = ChallengeData.published(slug, challenge, name);
        if (data == null) {
            throw new NotFoundException();
        }
        return RestResponse.ResponseBuilder.ok(data.bytes, data.mediaType + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + data.name + "\"")
                .build();
    }
}
