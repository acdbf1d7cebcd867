package openhall.ideas.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Some work for whoever sends ideas without signing in, so that sending very many costs something. */
@Path("/api/ideas/proof")
@Produces(MediaType.APPLICATION_JSON)
class ProofApi {
    record Challenge(String challenge, String seed, int bits, Instant expiresAt) {
        static Challenge of(Puzzle puzzle) {
            return new Challenge(puzzle.text(), puzzle.seal(), puzzle.bits(), puzzle.expiresAt());
        }
    }

    @Inject
    SendingLimits limits;

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Get the work that shows an idea was not sent by the thousand",
            description = "Find a whole number so that the SHA-256 of the seed, a full stop and the number in digits"
                    + " begins with this many zero bits. Send the challenge, a full stop and the number as the field"
                    + " proof of a new idea. It is good once, until expiresAt. An idea without a proof is taken too,"
                    + " and may wait for its turn to be checked.")
    public Challenge challenge() {
        return Challenge.of(limits.puzzle());
    }
}
