package openhall.hackathons.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;

/** The data sets of a challenge as JSON: what each is, its licence and limits, and where it is fetched. */
@Path("/api/hackathons/{slug}/challenges/{challenge}/data")
@Produces(MediaType.APPLICATION_JSON)
class DataApi {
    /** {@code size} is in bytes; {@code sha256} is of the bytes, in hexadecimal. */
    record DataSet(
            String name,
            String title,
            String licence,
            String limits,
            String mediaType,
            int size,
            String sha256,
            String path) {
        static DataSet of(ChallengeData.Listed data, Challenge challenge) {
            return new DataSet(
                    data.name(),
                    data.title(),
                    data.licence(),
                    data.limits(),
                    data.mediaType(),
                    data.size(),
                    data.sha256(),
                    challenge.path() + "/data/" + data.name());
        }
    }

    @GET
    @PermitAll
    public List<DataSet> list(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        var hackathon = Hackathon.named(slug);
        var challenge = Challenge.in(hackathon, name);
        if (!hackathon.isPublished() || challenge == null || !challenge.isPublished()) {
            throw new NotFoundException();
        }
        return ChallengeData.of(challenge).stream()
                .map(data -> DataSet.of(data, challenge))
                .toList();
    }
}
