package openhall.hackathons.results;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.vote.VoteResult;
import org.jspecify.annotations.Nullable;

/** The final results of a hackathon as everybody reads them: from the rows of the sign-off and from nothing else. */
public final class Board {
    private final List<Line> lines;
    private final FinalDocument.@Nullable Signed signed;

    private Board(List<Line> lines, FinalDocument.@Nullable Signed signed) {
        this.lines = lines;
        this.signed = signed;
    }

    /** An entry, what the judges said of it, and what it won. No score and no place stands here. */
    @TemplateData
    public record Line(
            String teamRef,
            String teamName,
            String title,
            Submission.Outcome outcome,
            String challengeSlug,
            String challengeTitle,
            String whatItDoes,
            @Nullable String link,
            Result.Band band,
            String reason,
            List<Won> won,
            @Nullable Long votes,
            @Nullable String lockedSha256,
            @Nullable String panelNote) {
        private static Line of(Result result, List<Won> won, @Nullable Integer votes) {
            return new Line(
                    there(result.teamRef),
                    there(result.teamName),
                    there(result.title),
                    there(result.outcome),
                    there(result.challengeSlug),
                    there(result.challengeTitle),
                    there(result.whatItDoes),
                    result.link,
                    result.band,
                    there(result.reason),
                    won,
                    votes == null ? null : Long.valueOf(votes),
                    result.lockedSha256,
                    result.panelNote);
        }

        private static <T> T there(@Nullable T said) {
            return Objects.requireNonNull(said);
        }

        private String print() {
            return String.join("\n", teamRef, teamName, title, band.name(), reason);
        }
    }

    /** A prize, of the jury or of the public vote, and which of its places. */
    @TemplateData
    public record Won(String prize, boolean byVote, int position) {
        private static Won of(Award award) {
            return new Won(award.prizeTitle, award.byVote, award.position);
        }
    }

    /** Empty until the results are final. */
    public static Optional<Board> of(Hackathon hackathon) {
        if (hackathon.finalisedAt == null) {
            return Optional.empty();
        }
        var results = Result.board(hackathon);
        var awards = Award.of(hackathon);
        var votes = VoteResult.of(hackathon);
        var lines = results.stream()
                .map(result -> Line.of(result, won(result, awards), votes.get(result.id)))
                .toList();
        return Optional.of(new Board(lines, FinalDocument.signed(hackathon)));
    }

    private static List<Won> won(Result result, Map<UUID, List<Award>> awards) {
        return awards.getOrDefault(result.id, List.of()).stream().map(Won::of).toList();
    }

    /** Winners first, and inside a band by name. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether strict and lenient judges were allowed for, in a sentence; empty where nobody wrote it down. */
    public String why() {
        return signed == null ? "" : signed.why();
    }

    /** The fingerprint of what was signed; of the lines where a node of an earlier release signed without a document. */
    public String sha256() {
        if (signed != null) {
            return signed.sha256();
        }
        var prints = new ArrayList<String>();
        lines.forEach(line -> prints.add(line.print()));
        return Fingerprint.of(prints.toArray(String[]::new));
    }
}
