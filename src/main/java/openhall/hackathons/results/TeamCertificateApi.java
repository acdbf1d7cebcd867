package openhall.hackathons.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What anybody with its reference can check about a certificate of a hackathon: the same as on its page. */
@Path("/api/hackathons/{slug}/certificates/{ref}")
@Produces(MediaType.APPLICATION_JSON)
class TeamCertificateApi {
    /** Not valid when the person's record has been deleted: then it names nobody and proves nothing. */
    record Checked(
            String ref,
            boolean valid,
            @Nullable String person,
            @Nullable String hackathon,
            @Nullable String teamName,
            @Nullable String project,
            @Nullable String result,
            List<String> prizes,
            @Nullable String share,
            @Nullable Instant finalisedAt) {
        static Checked of(ResultMember member) {
            var result = member.result;
            var share = member.shareNow();
            return new Checked(
                    member.certificate,
                    true,
                    member.person.name,
                    result.hackathon.title,
                    result.teamName,
                    result.title,
                    result.band.text(),
                    Award.of(result).stream().map(award -> award.prizeTitle).toList(),
                    share == null ? null : share.text(),
                    result.finalisedAt);
        }

        static Checked nothing(String ref) {
            return new Checked(ref, false, null, null, null, null, null, List.of(), null, null);
        }
    }

    @GET
    @PermitAll
    @ResponseHeader(name = "X-Robots-Tag", value = "noindex")
    public Checked certificate(@PathParam("slug") String slug, @PathParam("ref") String ref) {
        var member = ResultMember.certified(slug, ref.toUpperCase(Locale.ROOT));
        return member.person.isErased() ? Checked.nothing(member.certificate) : Checked.of(member);
    }
}
