package openhall.hackathons.setting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Challenge;
import openhall.hackathons.Challenge.Piece;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that shows that the problem of a challenge is there: an idea, data, research or a document. */
@Entity
public class ChallengeEvidence extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Challenge challenge;

    public int position;

    @Enumerated(EnumType.STRING)
    public Piece.Kind kind;

    public String words;
    public @Nullable String link;

    @SuppressWarnings("NullAway.Init")
    protected ChallengeEvidence() {}

    /** These pieces and no others; the same ones stay as they are. */
    public static void replace(Challenge challenge, List<Piece> pieces) {
        if (pieces.equals(pieces(challenge))) {
            return;
        }
        delete("challenge", challenge);
        for (var i = 0; i < pieces.size(); i++) {
            of(challenge, pieces.get(i), i).persist();
        }
    }

    private static ChallengeEvidence of(Challenge challenge, Piece piece, int position) {
        var evidence = new ChallengeEvidence();
        evidence.challenge = challenge;
        evidence.position = position;
        evidence.kind = piece.kind();
        evidence.words = piece.words();
        evidence.link = piece.link();
        return evidence;
    }

    public static List<Piece> pieces(Challenge challenge) {
        return ChallengeEvidence.<ChallengeEvidence>list("challenge = ?1 order by position", challenge).stream()
                .map(each -> new Piece(each.kind, each.words, each.link))
                .toList();
    }
}
