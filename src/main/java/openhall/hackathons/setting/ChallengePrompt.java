package openhall.hackathons.setting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Challenge;
import org.hibernate.annotations.UuidGenerator;

/** An idea of a resident or a colleague that a challenge came from; a challenge can come from many. */
@Entity
public class ChallengePrompt extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Challenge challenge;

    public String ideaRef;
    public String why;

    @SuppressWarnings("NullAway.Init")
    protected ChallengePrompt() {}

    /** Whether it is new. */
    public static boolean keep(Challenge challenge, String ideaRef, String why) {
        if (count("challenge = ?1 and ideaRef = ?2", challenge, ideaRef) > 0) {
            return false;
        }
        var prompt = new ChallengePrompt();
        prompt.challenge = challenge;
        prompt.ideaRef = ideaRef;
        prompt.why = why;
        prompt.persist();
        return true;
    }

    public static List<ChallengePrompt> of(Challenge challenge) {
        return list("challenge = ?1 order by id", challenge);
    }

    /** The references of the ideas it came from, the first first. */
    public static List<String> refs(Challenge challenge) {
        return of(challenge).stream().map(prompt -> prompt.ideaRef).toList();
    }
}
