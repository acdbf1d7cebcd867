package openhall.hackathons.results;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.judging.Result;
import org.jspecify.annotations.Nullable;

/** The final results of a hackathon as everybody reads them: from the rows of the sign-off and from nothing else. */
public final class Board {
    private final List<Line> lines;

    private Board(List<Line> lines) {
        this.lines = lines;
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
        private static Line of(Result result) {
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
                    List.of(),
                    null,
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
    public record Won(String prize, boolean byVote, int position) {}

    /** Empty until the results are final. */
    public static Optional<Board> of(Hackathon hackathon) {
        if (hackathon.finalisedAt == null) {
            return Optional.empty();
        }
        return Optional.of(new Board(Result.of(hackathon).stream().map(Line::of).toList()));
    }

    /** Winners first, and inside a band by name. */
    public List<Line> lines() {
        return lines;
    }

    /** The fingerprint of what was signed. */
    public String sha256() {
        var prints = new ArrayList<String>();
        lines.forEach(line -> prints.add(line.print()));
        return Fingerprint.of(prints.toArray(String[]::new));
    }
}
